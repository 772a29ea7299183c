# shape: rev:CommuneShape
# why: the municipality is no territory any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/territories> {
    <territory/99001> a rev:Territory .
} }
