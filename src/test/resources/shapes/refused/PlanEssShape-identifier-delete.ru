# shape: rev:ThingShape-identifier
# why: the identifier is gone
BASE <https://w3id.org/revelateur/id/>
PREFIX dcterms: <http://purl.org/dc/terms/>

DELETE DATA { GRAPH <../graph/programme> {
    <plan-ess/2027> dcterms:identifier "2027" .
} }
