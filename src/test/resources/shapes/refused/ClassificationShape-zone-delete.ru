# shape: rev:ClassificationShape-zone
# why: it is in no zone any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/territories> {
    <classification/99001-vent> rev:zone <zone/vent/fort> .
} }
