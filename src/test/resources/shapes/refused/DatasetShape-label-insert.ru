# shape: rev:ThingShape-label
# why: a new data set bears a label in English only
BASE <https://w3id.org/revelateur/id/>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX qb: <http://purl.org/linked-data/cube#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA { GRAPH <../graph/indicators> {
    <dataset/marees> a qb:DataSet ; dcterms:identifier "marees" ; skos:prefLabel "Tides"@en .
} }
