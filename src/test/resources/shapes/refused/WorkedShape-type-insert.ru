# shape: rev:WorkedShape
# why: a room is not made by a session
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/workshops/2027> {
    <room/2027-1> rev:session <session/2027-1> .
} }
