# shape: rev:ObservationShape-value
# why: a second value
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/indicators> {
    <observation/jours_de_vent-99-2025> rev:value 113.0 .
} }
