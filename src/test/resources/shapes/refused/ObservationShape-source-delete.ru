# shape: rev:ThingShape-source
# why: the only source is gone
BASE <https://w3id.org/revelateur/id/>
PREFIX dcterms: <http://purl.org/dc/terms/>

DELETE DATA { GRAPH <../graph/indicators> {
    <observation/jours_de_vent-99-2025> dcterms:source <http://atlas.example/iles> .
} }
