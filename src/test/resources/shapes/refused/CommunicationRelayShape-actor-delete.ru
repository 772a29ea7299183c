# shape: rev:CommunicationRelayShape-actor
# why: a relay still points at the actor
BASE <https://w3id.org/revelateur/id/>
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/actors> {
    <actor/fondation-des-phares> a rev:Actor , org:Organization .
} }
