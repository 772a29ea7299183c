# shape: rev:PetrShape
# why: a new PETR without its type rev:Territory
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/territories> {
    <territory/autre> a rev:Petr .
} }
