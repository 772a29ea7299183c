# shape: rev:NamedShape-type
# why: nothing says what the thing is
BASE <https://w3id.org/revelateur/id/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA { GRAPH <../graph/solutions> {
    <solution/pont> skos:prefLabel "Le pont"@fr .
} }
