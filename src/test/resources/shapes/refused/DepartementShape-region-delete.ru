# shape: rev:DepartementShape-region
# why: the département lies in no region any more
BASE <https://w3id.org/revelateur/id/>
PREFIX schema: <https://schema.org/>

DELETE DATA { GRAPH <../graph/territories> {
    <territory/99> schema:containedInPlace <territory/R99> .
} }
