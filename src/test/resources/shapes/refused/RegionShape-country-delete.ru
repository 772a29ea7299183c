# shape: rev:RegionShape-country
# why: the region lies in no country any more
BASE <https://w3id.org/revelateur/id/>
PREFIX schema: <https://schema.org/>

DELETE DATA { GRAPH <../graph/territories> {
    <territory/R99> schema:containedInPlace <territory/ZZ> .
} }
