# shape: rev:DepartementShape-identifier
# why: the code is not Insee's
BASE <https://w3id.org/revelateur/id/>
PREFIX dcterms: <http://purl.org/dc/terms/>

DELETE DATA { GRAPH <../graph/territories> {
    <territory/99> dcterms:identifier "99" .
} } ;
INSERT DATA { GRAPH <../graph/territories> {
    <territory/99> dcterms:identifier "petite-ile" .
} }
