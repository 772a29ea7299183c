# shape: rev:ThingShape-identifier
# why: a second identifier
BASE <https://w3id.org/revelateur/id/>
PREFIX dcterms: <http://purl.org/dc/terms/>

INSERT DATA { GRAPH <../graph/actors> {
    <actor/fondation-des-phares> dcterms:identifier "phares" .
} }
