# shape: rev:ThingShape-website
# why: the address is not a page
BASE <https://w3id.org/revelateur/id/>
PREFIX schema: <https://schema.org/>

INSERT DATA { GRAPH <../graph/actors> {
    <actor/fondation-des-phares> schema:url <mailto:phare@phares.example> .
} }
