# shape: rev:ContainedShape
# why: what lies in a place says no more that it is a territory
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/territories> {
    <territory/petr-du-detroit> a rev:Territory .
} }
