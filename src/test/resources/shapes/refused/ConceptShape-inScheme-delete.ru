# shape: rev:ConceptShape-inScheme
# why: the concept belongs to no scheme any more
BASE <https://w3id.org/revelateur/id/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE DATA { GRAPH <../graph/vocabulary> {
    <communication-support/pigeon> skos:inScheme <scheme/communication-supports> .
} }
