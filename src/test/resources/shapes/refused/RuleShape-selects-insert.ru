# shape: rev:RuleShape-selects
# why: the rule selects two classes
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/programme> {
    <rule/trois-besoins> rev:selects rev:Solution .
} }
