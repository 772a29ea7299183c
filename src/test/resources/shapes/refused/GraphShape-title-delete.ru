# shape: rev:GraphShape-title
# why: the graph has no title in French any more
BASE <https://w3id.org/revelateur/id/>
PREFIX dcterms: <http://purl.org/dc/terms/>

DELETE DATA { GRAPH <../graph/vocabulary> {
    <../graph/vocabulary> dcterms:title "Vocabulaire inventé"@fr .
} }
