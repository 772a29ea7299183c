# shape: rev:ObservationShape-value
# why: the value is a text
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/indicators> {
    <observation/jours_de_vent-99-2025> rev:value 112.0 .
} } ;
INSERT DATA { GRAPH <../graph/indicators> {
    <observation/jours_de_vent-99-2025> rev:value "beaucoup" .
} }
