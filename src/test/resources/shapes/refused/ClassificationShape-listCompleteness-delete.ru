# shape: rev:ClassificationShape-listCompleteness
# why: it does not say whether the list is complete any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/territories> {
    <classification/99001-vent> rev:listCompleteness "complete" .
} }
