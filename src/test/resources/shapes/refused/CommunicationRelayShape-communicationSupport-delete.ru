# shape: rev:CommunicationRelayShape-communicationSupport
# why: a relay still uses the support
BASE <https://w3id.org/revelateur/id/>

DELETE WHERE { GRAPH <../graph/vocabulary> {
    <communication-support/pigeon> ?property ?value .
} }
