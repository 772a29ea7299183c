# shape: rev:SolutionShape-confirmedYear
# why: a second year
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

INSERT DATA { GRAPH <../graph/solutions> {
    <solution/bac-a-voile> rev:confirmedYear "2026"^^xsd:gYear .
} }
