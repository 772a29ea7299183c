# shape: rev:SelectionShape-horizon
# why: a selection still speaks of the horizon
BASE <https://w3id.org/revelateur/id/>

DELETE WHERE { GRAPH <../graph/vocabulary> {
    <horizon/existant> ?property ?value .
} }
