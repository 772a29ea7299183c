# shape: rev:RuleShape-minimum
# why: the rule has no minimum any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/programme> {
    <rule/trois-besoins> rev:minimum 2 .
} }
