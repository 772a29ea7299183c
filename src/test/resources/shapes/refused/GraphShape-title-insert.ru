# shape: rev:GraphShape-title
# why: a second title in French
BASE <https://w3id.org/revelateur/id/>
PREFIX dcterms: <http://purl.org/dc/terms/>

INSERT DATA { GRAPH <../graph/vocabulary> {
    <../graph/vocabulary> dcterms:title "Autre titre"@fr .
} }
