# shape: rev:CitedShape
# why: the source is not described
BASE <https://w3id.org/revelateur/id/>
PREFIX dcterms: <http://purl.org/dc/terms/>

INSERT DATA { GRAPH <../graph/solutions> {
    <solution/bac-a-voile> dcterms:source <http://gazette.example/ailleurs> .
} }
