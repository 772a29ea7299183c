# shape: rev:ThingShape-label
# why: a second label in French, in another graph
BASE <https://w3id.org/revelateur/id/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA { GRAPH <../graph/needs> {
    <solution/bac-a-voile> skos:prefLabel "Bac vélique"@fr .
} }
