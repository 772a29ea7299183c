# shape: rev:ThingShape-identifier
# why: a second identifier
BASE <https://w3id.org/revelateur/id/>
PREFIX dcterms: <http://purl.org/dc/terms/>

INSERT DATA { GRAPH <../graph/programme> {
    <phase/pilotage> dcterms:identifier "conduite" .
} }
