# shape: rev:RankedShape
# why: what has a rank says no more that it is an answer
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/solutions> {
    <answer/bac-a-voile/2> a rev:Answer .
} }
