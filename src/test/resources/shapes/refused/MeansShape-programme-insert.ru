# shape: rev:ThingShape-programme
# why: a second programme, not described
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/programme> {
    <means/veillees> rev:programme <programme/autre> .
} }
