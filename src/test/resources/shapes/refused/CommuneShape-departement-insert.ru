# shape: rev:CommuneShape-departement
# why: the municipality lies in a second département
BASE <https://w3id.org/revelateur/id/>
PREFIX schema: <https://schema.org/>

INSERT DATA { GRAPH <../graph/territories> {
    <territory/99001> schema:containedInPlace <territory/98> .
} }
