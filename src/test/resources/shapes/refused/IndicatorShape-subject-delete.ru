# shape: rev:IndicatorShape-subject
# why: the indicator is under no heading any more
BASE <https://w3id.org/revelateur/id/>
PREFIX dcterms: <http://purl.org/dc/terms/>

DELETE DATA { GRAPH <../graph/indicators> {
    <indicator/jours_de_vent> dcterms:subject <indicator-theme/mer> .
} }
