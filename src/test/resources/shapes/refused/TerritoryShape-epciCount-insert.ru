# shape: rev:TerritoryShape-epciCount
# why: a second count
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/territories> {
    <territory/99> rev:epciCount 2 .
} }
