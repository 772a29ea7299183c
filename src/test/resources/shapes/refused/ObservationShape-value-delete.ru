# shape: rev:ObservationShape-value
# why: the observation has no value any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/indicators> {
    <observation/jours_de_vent-99-2025> rev:value 112.0 .
} }
