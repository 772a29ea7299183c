# shape: rev:ActorShape-kind
# why: the actor has no kind any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/actors> {
    <actor/fondation-des-phares> rev:kind <structure-kind/fondation> .
} }
