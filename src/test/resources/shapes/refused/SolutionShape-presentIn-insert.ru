# shape: rev:SolutionShape-presentIn
# why: the territory is not described
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/solutions> {
    <solution/bac-a-voile> rev:presentIn <territory/97> .
} }
