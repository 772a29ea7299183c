# shape: rev:ThingShape-status
# why: records still have this status
BASE <https://w3id.org/revelateur/id/>

DELETE WHERE { GRAPH <../graph/vocabulary> {
    <status/active> ?property ?value .
} }
