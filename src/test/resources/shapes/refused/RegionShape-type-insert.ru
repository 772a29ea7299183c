# shape: rev:RegionShape
# why: a new region without its type rev:Territory
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/territories> {
    <territory/R98> a rev:Region .
} }
