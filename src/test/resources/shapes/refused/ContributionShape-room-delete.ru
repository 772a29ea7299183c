# shape: rev:ContributionShape-room
# why: a contribution still comes from the room
BASE <https://w3id.org/revelateur/id/>

DELETE WHERE { GRAPH <../graph/workshops/2027> {
    <room/2027-1> ?property ?value .
} }
