# shape: rev:ThingShape-definition
# why: a second definition in French
BASE <https://w3id.org/revelateur/id/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA { GRAPH <../graph/vocabulary> {
    <need/iles/traversee> skos:definition "Pas de pont."@fr .
} }
