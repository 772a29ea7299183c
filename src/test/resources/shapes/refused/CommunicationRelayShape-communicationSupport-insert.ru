# shape: rev:CommunicationRelayShape-communicationSupport
# why: the support comes from another list
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/programme> {
    <communication-relay/phares> rev:communicationSupport <stage/emergence> .
} }
