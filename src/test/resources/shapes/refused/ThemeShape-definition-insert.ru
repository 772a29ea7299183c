# shape: rev:ThingShape-definition
# why: a definition without language
BASE <https://w3id.org/revelateur/id/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA { GRAPH <../graph/vocabulary> {
    <theme/iles> skos:definition "Les îles." .
} }
