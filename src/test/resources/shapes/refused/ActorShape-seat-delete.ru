# shape: rev:ActorShape-seat
# why: an actor still has its seat there
BASE <https://w3id.org/revelateur/id/>

DELETE WHERE { GRAPH <../graph/territories> {
    <territory/98> ?property ?value .
} }
