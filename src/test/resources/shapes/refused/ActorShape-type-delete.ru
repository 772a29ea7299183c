# shape: rev:ActorShape
# why: the actor is no organisation any more
BASE <https://w3id.org/revelateur/id/>
PREFIX org: <http://www.w3.org/ns/org#>

DELETE DATA { GRAPH <../graph/actors> {
    <actor/fondation-des-phares> a org:Organization .
} }
