# shape: rev:ProgrammeShape-communicationSupport
# why: the support comes from another list
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/programme> {
    <programme/iles-vivantes> rev:communicationSupport <stage/emergence> .
} }
