# shape: rev:AnsweringShape
# why: what answers needs says no more that it is a solution
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/solutions> {
    <solution/bac-a-voile> a rev:Solution .
} }
