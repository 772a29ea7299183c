# shape: rev:ObservationShape-indicator
# why: an observation still speaks of the indicator
BASE <https://w3id.org/revelateur/id/>

DELETE WHERE { GRAPH <../graph/indicators> {
    <indicator/jours_de_vent> ?property ?value .
} }
