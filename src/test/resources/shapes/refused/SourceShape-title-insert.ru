# shape: rev:SourceShape-title
# why: a title without language
BASE <https://w3id.org/revelateur/id/>
PREFIX dcterms: <http://purl.org/dc/terms/>

INSERT DATA { GRAPH <../graph/solutions> {
    <http://gazette.example/bac> dcterms:title "Ferry" .
} }
