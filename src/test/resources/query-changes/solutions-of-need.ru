# params: need=mobilite/sans-voiture
# gone: solution/rezo-pouce,

BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/solutions> { <solution/rezo-pouce> rev:answersNeed <need/mobilite/sans-voiture> } }
