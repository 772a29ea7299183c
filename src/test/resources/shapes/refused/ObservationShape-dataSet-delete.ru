# shape: rev:ObservationShape-dataSet
# why: the observation belongs to no data set any more
BASE <https://w3id.org/revelateur/id/>
PREFIX qb: <http://purl.org/linked-data/cube#>

DELETE DATA { GRAPH <../graph/indicators> {
    <observation/jours_de_vent-99-2025> qb:dataSet <dataset/vents> .
} }
