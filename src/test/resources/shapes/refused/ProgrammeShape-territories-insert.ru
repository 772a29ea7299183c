# shape: rev:ThingShape-territories
# why: the territory is not described
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/programme> {
    <programme/iles-vivantes> rev:territory <territory/97> .
} }
