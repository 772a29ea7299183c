# shape: rev:SourceShape-copy
# why: the mark is a word
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/solutions> {
    <http://gazette.example/bac> rev:copy "oui" .
} }
