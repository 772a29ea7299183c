# shape: rev:TerritoryShape-containedInPlace
# why: what contains it is not described
BASE <https://w3id.org/revelateur/id/>
PREFIX schema: <https://schema.org/>

INSERT DATA { GRAPH <../graph/territories> {
    <territory/99001> schema:containedInPlace <territory/999999998> .
} }
