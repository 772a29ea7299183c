# shape: rev:WorkshopShape-programme
# why: a second programme, not described
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/workshops/2027> {
    <workshop/2027> rev:programme <programme/autre> .
} }
