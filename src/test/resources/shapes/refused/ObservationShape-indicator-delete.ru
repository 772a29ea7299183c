# shape: rev:ObservationShape-indicator
# why: the observation has no indicator any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/indicators> {
    <observation/jours_de_vent-99-2025> rev:indicator <indicator/jours_de_vent> .
} }
