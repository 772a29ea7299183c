# shape: rev:DepartementShape
# why: the département is no territory any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/territories> {
    <territory/99> a rev:Territory .
} }
