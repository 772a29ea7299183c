# shape: rev:TerritoryShape-kind
# why: a municipality that is an EPCI as well
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/territories> {
    <territory/99001> a rev:Epci .
} }
