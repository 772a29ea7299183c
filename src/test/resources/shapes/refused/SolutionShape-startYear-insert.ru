# shape: rev:SolutionShape-startYear
# why: the year is a number
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA { GRAPH <../graph/solutions> {
    <solution/bac-a-voile> rev:startYear "2020"^^xsd:gYear .
} } ;
INSERT DATA { GRAPH <../graph/solutions> {
    <solution/bac-a-voile> rev:startYear 2020 .
} }
