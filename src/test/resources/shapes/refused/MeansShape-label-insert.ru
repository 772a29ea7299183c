# shape: rev:ThingShape-label
# why: a second label in French
BASE <https://w3id.org/revelateur/id/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA { GRAPH <../graph/programme> {
    <means/veillees> skos:prefLabel "Des veillées"@fr .
} }
