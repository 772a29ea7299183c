# params: territorialNeed=48-mobilite-sans-voiture
# gone: ,2.0,par semaine,2023,
# new: ,3.5,par semaine,2023,

BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/needs> { <evidence/territorial-need/48-mobilite-sans-voiture/1> rev:value 2.0 } } ;
INSERT DATA { GRAPH <../graph/needs> { <evidence/territorial-need/48-mobilite-sans-voiture/1> rev:value 3.5 } }
