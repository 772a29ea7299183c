# shape: rev:ConceptShape-inScheme
# why: the scheme is not described
BASE <https://w3id.org/revelateur/id/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA { GRAPH <../graph/vocabulary> {
    <stage/emergence> skos:inScheme <scheme/autre> .
} }
