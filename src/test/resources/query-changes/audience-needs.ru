# params: audience=personnes-agees
# gone: 3,"Aude, CC de Cèze Cévennes, Lozère",7
# new: 2,"Aude, CC de Cèze Cévennes",7

BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/needs> { <territorial-need/48-mobilite-sans-voiture> rev:audience <audience/personnes-agees> } }
