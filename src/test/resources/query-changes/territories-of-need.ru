# params: need=mobilite/sans-voiture
# gone: territory/48,Lozère,
# new: territory/12,Aveyron,

BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/needs> { <territorial-need/48-mobilite-sans-voiture> rev:territory <territory/48> } } ;
INSERT DATA { GRAPH <../graph/needs> { <territorial-need/48-mobilite-sans-voiture> rev:territory <territory/12> } }
