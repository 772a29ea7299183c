# shape: rev:PetrShape
# why: the PETR is no territory any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/territories> {
    <territory/petr-du-detroit> a rev:Territory .
} }
