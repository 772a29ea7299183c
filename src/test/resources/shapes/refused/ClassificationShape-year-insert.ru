# shape: rev:ThingShape-year
# why: the year is a number
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA { GRAPH <../graph/territories> {
    <classification/99001-vent> rev:year "2026"^^xsd:gYear .
} } ;
INSERT DATA { GRAPH <../graph/territories> {
    <classification/99001-vent> rev:year 2026 .
} }
