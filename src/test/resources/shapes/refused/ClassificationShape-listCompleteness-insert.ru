# shape: rev:ClassificationShape-listCompleteness
# why: neither complete nor partial
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/territories> {
    <classification/99001-vent> rev:listCompleteness "complete" .
} } ;
INSERT DATA { GRAPH <../graph/territories> {
    <classification/99001-vent> rev:listCompleteness "presque" .
} }
