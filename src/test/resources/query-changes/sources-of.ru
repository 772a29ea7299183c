# params: resource=https://w3id.org/revelateur/id/solution/1000-cafes
# new: https://exemple.fr/page-inventee,

BASE <https://w3id.org/revelateur/id/>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/solutions> { <evidence/solution/1000-cafes/1> dcterms:source <https://exemple.fr/page-inventee> } }
