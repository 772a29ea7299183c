# shape: rev:RoomShape-workshop
# why: it belongs to no workshop any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/workshops/2027> {
    <room/2027-1> rev:workshop <workshop/2027> .
} }
