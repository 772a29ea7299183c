# shape: rev:ThingShape-description
# why: the recommendation says nothing any more
BASE <https://w3id.org/revelateur/id/>
PREFIX dcterms: <http://purl.org/dc/terms/>

DELETE DATA { GRAPH <../graph/workshops/2027> {
    <recommendation/2027-1> dcterms:description "Tendre la corde."@fr .
} }
