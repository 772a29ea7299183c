# shape: rev:ThingShape-status
# why: the status comes from another list
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/actors> {
    <actor/fondation-des-phares> rev:status <status/active> .
} } ;
INSERT DATA { GRAPH <../graph/actors> {
    <actor/fondation-des-phares> rev:status <stage/emergence> .
} }
