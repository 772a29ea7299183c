# shape: rev:ThingShape-source
# why: the source is a text, not an address
BASE <https://w3id.org/revelateur/id/>
PREFIX dcterms: <http://purl.org/dc/terms/>

INSERT DATA { GRAPH <../graph/actors> {
    <actor/fondation-des-phares> dcterms:source "Annuaire des phares" .
} }
