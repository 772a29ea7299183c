# shape: rev:ActorShape-covers
# why: the actor covers nothing any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/actors> {
    <actor/fondation-des-phares> rev:covers <territory/R99> .
} }
