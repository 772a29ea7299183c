# shape: rev:TerritoryShape-siren
# why: eight digits
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/territories> {
    <territory/99001> rev:siren "12345678" .
} }
