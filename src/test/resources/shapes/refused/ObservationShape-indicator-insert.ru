# shape: rev:ObservationShape-indicator
# why: a second indicator, not described
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/indicators> {
    <observation/jours_de_vent-99-2025> rev:indicator <indicator/marees> .
} }
