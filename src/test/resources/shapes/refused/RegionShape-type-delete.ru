# shape: rev:RegionShape
# why: the region is no territory any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/territories> {
    <territory/R99> a rev:Territory .
} }
