# shape: rev:SolutionShape-origin
# why: a second origin
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/solutions> {
    <solution/bac-a-voile> rev:origin <territory/98> .
} }
