# shape: rev:ThingShape-territory
# why: a second territory
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/territories> {
    <classification/99001-vent> rev:territory <territory/99> .
} }
