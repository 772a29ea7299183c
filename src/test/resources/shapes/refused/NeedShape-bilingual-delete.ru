# shape: rev:ThingShape-bilingual
# why: the need has no label in English any more
BASE <https://w3id.org/revelateur/id/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE DATA { GRAPH <../graph/vocabulary> {
    <need/iles/traversee> skos:prefLabel "Cross the strait"@en .
} }
