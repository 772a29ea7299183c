# shape: rev:ActorShape
# why: a new actor without its type org:Organization
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/actors> {
    <actor/nouveau> a rev:Actor .
} }
