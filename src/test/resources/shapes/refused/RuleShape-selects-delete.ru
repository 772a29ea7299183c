# shape: rev:RuleShape-selects
# why: the rule selects nothing any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/programme> {
    <rule/trois-besoins> rev:selects rev:Need .
} }
