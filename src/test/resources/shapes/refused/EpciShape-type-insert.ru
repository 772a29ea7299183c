# shape: rev:EpciShape
# why: a new EPCI without its type rev:Territory
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/territories> {
    <territory/999999998> a rev:Epci .
} }
