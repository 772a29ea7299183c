# params: territory=48
# gone: territorial-need/48-vieillir-maintien-domicile,

BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/needs> { <territorial-need/48-vieillir-maintien-domicile> rev:horizon <horizon/emergent> } } ;
INSERT DATA { GRAPH <../graph/needs> { <territorial-need/48-vieillir-maintien-domicile> rev:horizon <horizon/existant> } }
