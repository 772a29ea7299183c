# shape: rev:RankedShape
# why: a solution has no rank
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/solutions> {
    <solution/bac-a-voile> rev:rank 1 .
} }
