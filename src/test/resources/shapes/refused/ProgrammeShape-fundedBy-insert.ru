# shape: rev:ProgrammeShape-fundedBy
# why: the actor is not described
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/programme> {
    <programme/iles-vivantes> rev:fundedBy <actor/inconnu> .
} }
