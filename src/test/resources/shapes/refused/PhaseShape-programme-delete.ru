# shape: rev:ThingShape-programme
# why: it belongs to no programme any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/programme> {
    <phase/pilotage> rev:programme <programme/iles-vivantes> .
} }
