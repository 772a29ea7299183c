# shape: rev:GraphShape-issued
# why: the graph has no date any more
BASE <https://w3id.org/revelateur/id/>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA { GRAPH <../graph/vocabulary> {
    <../graph/vocabulary> dcterms:issued "2026-11-23"^^xsd:date .
} }
