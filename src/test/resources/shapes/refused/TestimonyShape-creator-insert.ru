# shape: rev:TestimonyShape-creator
# why: a participant would be named
BASE <https://w3id.org/revelateur/id/>
PREFIX dcterms: <http://purl.org/dc/terms/>

INSERT DATA { GRAPH <../graph/workshops/2027> {
    <testimony/2027-1> dcterms:creator "Quelqu'un" .
} }
