# shape: rev:ThingShape-session
# why: the contribution belongs to no session any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/workshops/2027> {
    <contribution/2027-1> rev:session <session/2027-1> .
} }
