# shape: rev:GraphShape-issued
# why: a second date
BASE <https://w3id.org/revelateur/id/>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

INSERT DATA { GRAPH <../graph/vocabulary> {
    <../graph/vocabulary> dcterms:issued "2027-01-01"^^xsd:date .
} }
