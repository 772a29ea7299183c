# shape: rev:ThingShape-description
# why: the solution has no description any more
BASE <https://w3id.org/revelateur/id/>
PREFIX dcterms: <http://purl.org/dc/terms/>

DELETE DATA { GRAPH <../graph/solutions> {
    <solution/bac-a-voile> dcterms:description "Des habitants passent le détroit à la voile."@fr .
} }
