# shape: rev:SourceShape-title
# why: the source has no title any more
BASE <https://w3id.org/revelateur/id/>
PREFIX dcterms: <http://purl.org/dc/terms/>

DELETE DATA { GRAPH <../graph/territories> {
    <http://atlas.example/brouillon> dcterms:title "Brouillon que rien ne cite"@fr .
} }
