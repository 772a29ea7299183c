# shape: rev:ThingShape-territory
# why: a selection still speaks of the territory
BASE <https://w3id.org/revelateur/id/>

DELETE WHERE { GRAPH <../graph/territories> {
    <territory/99> ?property ?value .
} }
