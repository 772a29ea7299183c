# shape: rev:SolutionShape-answersNeed
# why: a new solution without a need
BASE <https://w3id.org/revelateur/id/>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX rev: <https://w3id.org/revelateur/def#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA { GRAPH <../graph/solutions> {
    <solution/pont> a rev:Solution ; dcterms:identifier "pont" ; skos:prefLabel "Le pont"@fr .
} }
