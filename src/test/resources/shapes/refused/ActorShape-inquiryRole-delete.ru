# shape: rev:ActorShape-inquiryRole
# why: an actor still plays the role
BASE <https://w3id.org/revelateur/id/>

DELETE WHERE { GRAPH <../graph/vocabulary> {
    <inquiry-role/temoin> ?property ?value .
} }
