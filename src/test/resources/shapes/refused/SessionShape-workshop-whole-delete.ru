# shape: rev:SessionShape-workshop
# why: sessions still belong to the workshop
BASE <https://w3id.org/revelateur/id/>

DELETE WHERE { GRAPH <../graph/workshops/2027> {
    <workshop/2027> ?property ?value .
} }
