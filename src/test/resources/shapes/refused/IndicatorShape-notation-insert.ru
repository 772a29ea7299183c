# shape: rev:ThingShape-notation
# why: a second code
BASE <https://w3id.org/revelateur/id/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA { GRAPH <../graph/indicators> {
    <indicator/jours_de_vent> skos:notation "vent" .
} }
