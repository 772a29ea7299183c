# shape: rev:GalShape
# why: the local action group is no territory any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/territories> {
    <territory/gal-du-detroit> a rev:Territory .
} }
