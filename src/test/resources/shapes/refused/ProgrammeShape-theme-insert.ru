# shape: rev:ProgrammeShape-theme
# why: the theme is not described
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/programme> {
    <programme/iles-vivantes> rev:theme <theme/montagne> .
} }
