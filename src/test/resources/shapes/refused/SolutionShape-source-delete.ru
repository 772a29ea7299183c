# shape: rev:ThingShape-source
# why: the only source is gone
BASE <https://w3id.org/revelateur/id/>
PREFIX dcterms: <http://purl.org/dc/terms/>

DELETE DATA { GRAPH <../graph/solutions> {
    <solution/bac-a-voile> dcterms:source <http://gazette.example/bac> .
} }
