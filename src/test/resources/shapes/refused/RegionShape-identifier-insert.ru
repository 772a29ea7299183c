# shape: rev:RegionShape-identifier
# why: the code is not an R and two digits
BASE <https://w3id.org/revelateur/id/>
PREFIX dcterms: <http://purl.org/dc/terms/>

DELETE DATA { GRAPH <../graph/territories> {
    <territory/R99> dcterms:identifier "R99" .
} } ;
INSERT DATA { GRAPH <../graph/territories> {
    <territory/R99> dcterms:identifier "99" .
} }
