# shape: rev:ThingShape-description
# why: the description has no language
BASE <https://w3id.org/revelateur/id/>
PREFIX dcterms: <http://purl.org/dc/terms/>

INSERT DATA { GRAPH <../graph/needs> {
    <territorial-need/99-traversee> dcterms:description "Le bac est au port." .
} }
