# shape: rev:TerritoryShape-communeCount
# why: the count is a decimal
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/territories> {
    <territory/999999999> rev:communeCount 2.5 .
} }
