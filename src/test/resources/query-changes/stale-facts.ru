# params: years=5, today=2026-11-23
# new: old,ancien,2012,https://w3id.org/revelateur/id/evidence/solution/1000-cafes/1,

BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA { GRAPH <../graph/solutions> { <evidence/solution/1000-cafes/1> rev:year "2022"^^xsd:gYear } } ;
INSERT DATA { GRAPH <../graph/solutions> { <evidence/solution/1000-cafes/1> rev:year "2012"^^xsd:gYear } }
