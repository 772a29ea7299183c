# params: territory=48, horizon=existant
# gone: territorial-need/48-mobilite-sans-voiture

BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/needs> { <territorial-need/48-mobilite-sans-voiture> rev:horizon <horizon/existant> } } ;
INSERT DATA { GRAPH <../graph/needs> { <territorial-need/48-mobilite-sans-voiture> rev:horizon <horizon/emergent> } }
