# shape: rev:ThingShape-evidence
# why: a territorial need still points at the evidence
BASE <https://w3id.org/revelateur/id/>

DELETE WHERE { GRAPH <../graph/needs> {
    <evidence/territorial-need/99-traversee/1> ?property ?value .
} }
