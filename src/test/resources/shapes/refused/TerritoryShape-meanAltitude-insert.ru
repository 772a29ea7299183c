# shape: rev:TerritoryShape-meanAltitude
# why: a second altitude
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/territories> {
    <territory/99001> rev:meanAltitude 4.5 .
} }
