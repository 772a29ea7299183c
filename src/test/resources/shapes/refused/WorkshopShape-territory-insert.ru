# shape: rev:WorkshopShape-territory
# why: the territory is not described
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/workshops/2027> {
    <workshop/2027> rev:territory <territory/97> .
} }
