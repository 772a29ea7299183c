# shape: rev:TestimonyShape-actor
# why: a testimony is still that of the actor
BASE <https://w3id.org/revelateur/id/>

DELETE WHERE { GRAPH <../graph/actors> {
    <actor/amicale-des-gardiens> ?property ?value .
} }
