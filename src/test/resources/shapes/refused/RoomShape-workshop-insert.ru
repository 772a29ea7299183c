# shape: rev:RoomShape-workshop
# why: a second workshop, not described
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/workshops/2027> {
    <room/2027-1> rev:workshop <workshop/2099> .
} }
