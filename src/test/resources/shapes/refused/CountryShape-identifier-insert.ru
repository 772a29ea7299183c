# shape: rev:CountryShape-identifier
# why: the code is not two capital letters
BASE <https://w3id.org/revelateur/id/>
PREFIX dcterms: <http://purl.org/dc/terms/>

DELETE DATA { GRAPH <../graph/territories> {
    <territory/ZZ> dcterms:identifier "ZZ" .
} } ;
INSERT DATA { GRAPH <../graph/territories> {
    <territory/ZZ> dcterms:identifier "archipel" .
} }
