# shape: rev:ThingShape-position
# why: a second place in the list
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/programme> {
    <inquiry-element/terrain> rev:position 2 .
} }
