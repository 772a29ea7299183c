# shape: rev:TerritoryShape-kind
# why: nothing says any more what sort of territory it is
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/territories> {
    <territory/99001> a rev:Commune .
} }
