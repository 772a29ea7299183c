# shape: rev:ActorShape-inquiryRole
# why: the role comes from another list
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/actors> {
    <actor/fondation-des-phares> rev:inquiryRole <stage/emergence> .
} }
