# shape: rev:ListedShape
# why: what is in a scheme says no more that it is a concept
BASE <https://w3id.org/revelateur/id/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE DATA { GRAPH <../graph/vocabulary> {
    <legal-form/association> a skos:Concept .
} }
