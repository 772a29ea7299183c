# shape: rev:SourceShape
# why: an address that runs a script
BASE <https://w3id.org/revelateur/id/>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/solutions> {
    <javascript:alert(1)> a rev:Source ; dcterms:title "Ouï-dire"@fr .
} }
