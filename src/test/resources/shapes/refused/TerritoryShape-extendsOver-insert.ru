# shape: rev:TerritoryShape-extendsOver
# why: what it extends over is not described
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/territories> {
    <territory/999999999> rev:extendsOver <territory/97> .
} }
