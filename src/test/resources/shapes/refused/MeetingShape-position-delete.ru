# shape: rev:ThingShape-position
# why: the place in the list is gone
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/programme> {
    <meeting-format/1> rev:position 1 .
} }
