# shape: rev:ThingShape-identifier
# why: an identifier with an accent and a space
BASE <https://w3id.org/revelateur/id/>
PREFIX dcterms: <http://purl.org/dc/terms/>

DELETE DATA { GRAPH <../graph/programme> {
    <public/iliens> dcterms:identifier "iliens" .
} } ;
INSERT DATA { GRAPH <../graph/programme> {
    <public/iliens> dcterms:identifier "les îliens" .
} }
