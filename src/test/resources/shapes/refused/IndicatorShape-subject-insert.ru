# shape: rev:IndicatorShape-subject
# why: the heading comes from another list
BASE <https://w3id.org/revelateur/id/>
PREFIX dcterms: <http://purl.org/dc/terms/>

INSERT DATA { GRAPH <../graph/indicators> {
    <indicator/jours_de_vent> dcterms:subject <theme/iles> .
} }
