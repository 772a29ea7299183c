# shape: rev:CommuneShape
# why: a new municipality without its type rev:Territory
BASE <https://w3id.org/revelateur/id/>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/territories> {
    <territory/99002> a rev:Commune ; dcterms:identifier "99002" .
} }
