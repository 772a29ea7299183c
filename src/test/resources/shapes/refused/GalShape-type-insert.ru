# shape: rev:GalShape
# why: a new local action group without its type rev:Territory
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/territories> {
    <territory/gal-autre> a rev:Gal .
} }
