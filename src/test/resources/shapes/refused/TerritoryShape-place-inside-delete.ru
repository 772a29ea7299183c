# shape: rev:TerritoryShape
# why: the PETR lies nowhere any more
BASE <https://w3id.org/revelateur/id/>
PREFIX schema: <https://schema.org/>

DELETE DATA { GRAPH <../graph/territories> {
    <territory/petr-du-detroit> schema:containedInPlace <territory/99> .
} }
