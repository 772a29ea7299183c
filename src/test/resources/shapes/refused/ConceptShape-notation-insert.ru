# shape: rev:ThingShape-notation
# why: a code with a space
BASE <https://w3id.org/revelateur/id/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE DATA { GRAPH <../graph/vocabulary> {
    <audience/marins> skos:notation "marins" .
} } ;
INSERT DATA { GRAPH <../graph/vocabulary> {
    <audience/marins> skos:notation "les marins" .
} }
