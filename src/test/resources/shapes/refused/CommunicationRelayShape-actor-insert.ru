# shape: rev:CommunicationRelayShape-actor
# why: a second actor
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/programme> {
    <communication-relay/phares> rev:actor <actor/amicale-des-gardiens> .
} }
