# params: text=cafés
# gone: ,1000 cafés,
# new: ,Mille et un cafés (inventé),

PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE DATA { GRAPH <https://w3id.org/revelateur/graph/solutions> { <https://w3id.org/revelateur/id/solution/1000-cafes> skos:prefLabel "1000 cafés"@fr } } ;
INSERT DATA { GRAPH <https://w3id.org/revelateur/graph/solutions> { <https://w3id.org/revelateur/id/solution/1000-cafes> skos:prefLabel "Mille et un cafés (inventé)"@fr } }
