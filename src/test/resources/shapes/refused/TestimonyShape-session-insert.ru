# shape: rev:ThingShape-session
# why: a second session, not described
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/workshops/2027> {
    <testimony/2027-1> rev:session <session/2027-9> .
} }
