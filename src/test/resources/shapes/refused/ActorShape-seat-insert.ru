# shape: rev:ActorShape-seat
# why: a second seat
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/actors> {
    <actor/fondation-des-phares> rev:seat <territory/99> .
} }
