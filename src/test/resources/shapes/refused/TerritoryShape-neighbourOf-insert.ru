# shape: rev:TerritoryShape-neighbourOf
# why: the neighbour is not described
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/territories> {
    <territory/99> rev:neighbourOf <territory/97> .
} }
