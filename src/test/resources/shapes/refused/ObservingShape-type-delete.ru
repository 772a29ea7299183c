# shape: rev:ObservingShape
# why: what is of an indicator says no more that it is an observation
BASE <https://w3id.org/revelateur/id/>
PREFIX qb: <http://purl.org/linked-data/cube#>

DELETE DATA { GRAPH <../graph/indicators> {
    <observation/jours_de_vent-99-2025> a qb:Observation .
} }
