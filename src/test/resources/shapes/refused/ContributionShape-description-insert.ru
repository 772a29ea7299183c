# shape: rev:ThingShape-description
# why: a second description in French
BASE <https://w3id.org/revelateur/id/>
PREFIX dcterms: <http://purl.org/dc/terms/>

INSERT DATA { GRAPH <../graph/workshops/2027> {
    <contribution/2027-1> dcterms:description "Une passerelle."@fr .
} }
