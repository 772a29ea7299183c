# shape: rev:ThingShape-notation
# why: the concept has no code any more
BASE <https://w3id.org/revelateur/id/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE DATA { GRAPH <../graph/vocabulary> {
    <stage/emergence> skos:notation "emergence" .
} }
