# shape: rev:ClassificationShape-zone
# why: a second zone, not described
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/territories> {
    <classification/99001-vent> rev:zone <zone/vent/faible> .
} }
