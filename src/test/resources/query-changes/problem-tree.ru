# params: territorialNeed=48-mobilite-sans-voiture
# gone: relief de montagne et habitat dispersé
# new: cause,cause,une cause inventée pour l'essai,documented,

BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/needs> { <territorial-need/48-mobilite-sans-voiture> rev:cause "relief de montagne et habitat dispersé"@fr } } ;
INSERT DATA { GRAPH <../graph/needs> { <territorial-need/48-mobilite-sans-voiture> rev:cause "une cause inventée pour l'essai"@fr } }
