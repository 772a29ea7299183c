# shape: rev:ThingShape-programme
# why: objectives still belong to the programme
BASE <https://w3id.org/revelateur/id/>

DELETE WHERE { GRAPH <../graph/programme> {
    <programme/iles-vivantes> ?property ?value .
} }
