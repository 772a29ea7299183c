# shape: rev:RuleShape-minimum
# why: the minimum exceeds the maximum
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/programme> {
    <rule/trois-besoins> rev:minimum 2 .
} } ;
INSERT DATA { GRAPH <../graph/programme> {
    <rule/trois-besoins> rev:minimum 5 .
} }
