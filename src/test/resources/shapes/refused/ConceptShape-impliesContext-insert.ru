# shape: rev:ConceptShape-impliesContext
# why: what is implied is no context
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/territories> {
    <zone/vent/fort> rev:impliesContext <stage/emergence> .
} }
