# params: solution=1000-cafes
# gone: ,cafés ouverts en deux ans,40.0,cafés,2022,
# new: ,cafés ouverts en deux ans,41.0,cafés,2022,

BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/solutions> { <evidence/solution/1000-cafes/1> rev:value 40.0 } } ;
INSERT DATA { GRAPH <../graph/solutions> { <evidence/solution/1000-cafes/1> rev:value 41.0 } }
