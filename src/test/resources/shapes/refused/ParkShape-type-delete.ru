# shape: rev:ParkShape
# why: the park is no territory any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/territories> {
    <territory/pnr-du-detroit> a rev:Territory .
} }
