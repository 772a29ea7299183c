# shape: rev:RuleShape-meeting
# why: the rule belongs to no meeting any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/programme> {
    <rule/trois-besoins> rev:meeting <meeting-format/1> .
} }
