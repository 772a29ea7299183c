# shape: rev:ThingShape-session
# why: a selection still belongs to the session
BASE <https://w3id.org/revelateur/id/>

DELETE WHERE { GRAPH <../graph/workshops/2027> {
    <session/2027-1> ?property ?value .
} }
