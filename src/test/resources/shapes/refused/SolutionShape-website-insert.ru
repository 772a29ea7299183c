# shape: rev:ThingShape-website
# why: the address is a text
BASE <https://w3id.org/revelateur/id/>
PREFIX schema: <https://schema.org/>

INSERT DATA { GRAPH <../graph/solutions> {
    <solution/bac-a-voile> schema:url "https://bac.example/accueil" .
} }
