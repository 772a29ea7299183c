# shape: rev:ThingShape-status
# why: the solution has no status any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/solutions> {
    <solution/bac-a-voile> rev:status <status/active> .
} }
