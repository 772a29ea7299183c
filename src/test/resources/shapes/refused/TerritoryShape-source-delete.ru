# shape: rev:ThingShape-source
# why: the only source is gone
BASE <https://w3id.org/revelateur/id/>
PREFIX dcterms: <http://purl.org/dc/terms/>

DELETE DATA { GRAPH <../graph/territories> {
    <territory/99001> dcterms:source <http://atlas.example/iles> .
} }
