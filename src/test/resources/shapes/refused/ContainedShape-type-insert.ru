# shape: rev:ContainedShape
# why: an actor does not lie in a territory
BASE <https://w3id.org/revelateur/id/>
PREFIX schema: <https://schema.org/>

INSERT DATA { GRAPH <../graph/actors> {
    <actor/fondation-des-phares> schema:containedInPlace <territory/99> .
} }
