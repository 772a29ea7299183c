# shape: rev:ActorShape-kind
# why: the kind is one of solutions
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/actors> {
    <actor/fondation-des-phares> rev:kind <structure-kind/fondation> .
} } ;
INSERT DATA { GRAPH <../graph/actors> {
    <actor/fondation-des-phares> rev:kind <solution-kind/citoyenne> .
} }
