# shape: rev:ThingShape-label
# why: the label in French is gone
BASE <https://w3id.org/revelateur/id/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE DATA { GRAPH <../graph/programme> {
    <communication-relay/phares> skos:prefLabel "Les phares"@fr .
} }
