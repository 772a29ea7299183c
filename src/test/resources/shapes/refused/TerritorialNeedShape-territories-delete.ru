# shape: rev:ThingShape-territories
# why: the territorial need is about no territory any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/needs> {
    <territorial-need/99-traversee> rev:territory <territory/99> .
} }
