# shape: rev:SourceShape
# why: a source without an address
BASE <https://w3id.org/revelateur/id/>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/solutions> {
    [] a rev:Source ; dcterms:title "Ouï-dire"@fr .
} }
