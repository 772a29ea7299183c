# shape: rev:EpciShape-identifier
# why: the code is not a SIREN
BASE <https://w3id.org/revelateur/id/>
PREFIX dcterms: <http://purl.org/dc/terms/>

DELETE DATA { GRAPH <../graph/territories> {
    <territory/999999999> dcterms:identifier "999999999" .
} } ;
INSERT DATA { GRAPH <../graph/territories> {
    <territory/999999999> dcterms:identifier "detroit" .
} }
