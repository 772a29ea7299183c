# shape: rev:NeedShape-broader
# why: what is broader is no theme
BASE <https://w3id.org/revelateur/id/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA { GRAPH <../graph/vocabulary> {
    <need/iles/traversee> skos:broader <need/iles/phare> .
} }
