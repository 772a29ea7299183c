# shape: rev:TerritoryShape-area
# why: a second area, below zero
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/territories> {
    <territory/99001> rev:area -1.0 .
} }
