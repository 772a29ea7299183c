# shape: rev:CommuneShape-departement
# why: the municipality lies in no département any more
BASE <https://w3id.org/revelateur/id/>
PREFIX schema: <https://schema.org/>

DELETE DATA { GRAPH <../graph/territories> {
    <territory/99001> schema:containedInPlace <territory/99> .
} }
