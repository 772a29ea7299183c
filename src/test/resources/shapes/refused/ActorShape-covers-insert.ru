# shape: rev:ActorShape-covers
# why: what the actor covers is no territory
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/actors> {
    <actor/fondation-des-phares> rev:covers <theme/iles> .
} }
