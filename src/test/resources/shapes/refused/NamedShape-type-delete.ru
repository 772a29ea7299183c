# shape: rev:NamedShape-type
# why: nothing says any more what the room is
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/workshops/2027> {
    <room/2027-1> a rev:Room .
} }
