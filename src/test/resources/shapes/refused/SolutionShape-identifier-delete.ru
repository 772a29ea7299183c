# shape: rev:ThingShape-identifier
# why: the solution has no identifier any more
BASE <https://w3id.org/revelateur/id/>
PREFIX dcterms: <http://purl.org/dc/terms/>

DELETE DATA { GRAPH <../graph/solutions> {
    <solution/bac-a-voile> dcterms:identifier "bac-a-voile" .
} }
