# shape: rev:ThingShape-bilingual
# why: the theme has no label in English any more
BASE <https://w3id.org/revelateur/id/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE DATA { GRAPH <../graph/vocabulary> {
    <theme/iles> skos:prefLabel "Islands"@en .
} }
