# shape: rev:ThingShape-source
# why: the only source is gone
BASE <https://w3id.org/revelateur/id/>
PREFIX dcterms: <http://purl.org/dc/terms/>

DELETE DATA { GRAPH <../graph/solutions> {
    <evidence/solution/bac-a-voile/1> dcterms:source <http://gazette.example/bac> .
} }
