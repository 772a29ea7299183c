# shape: rev:ContributionShape-room
# why: a second room, not described
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/workshops/2027> {
    <contribution/2027-1> rev:room <room/2027-9> .
} }
