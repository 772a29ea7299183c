# shape: rev:RuleShape-maximum
# why: a second maximum
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/programme> {
    <rule/trois-besoins> rev:maximum 4 .
} }
