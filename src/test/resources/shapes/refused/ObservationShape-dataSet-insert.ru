# shape: rev:ObservationShape-dataSet
# why: a second data set, not described
BASE <https://w3id.org/revelateur/id/>
PREFIX qb: <http://purl.org/linked-data/cube#>

INSERT DATA { GRAPH <../graph/indicators> {
    <observation/jours_de_vent-99-2025> qb:dataSet <dataset/marees> .
} }
