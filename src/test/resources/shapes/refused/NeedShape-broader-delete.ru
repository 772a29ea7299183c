# shape: rev:NeedShape-broader
# why: the need belongs to no theme any more
BASE <https://w3id.org/revelateur/id/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE DATA { GRAPH <../graph/vocabulary> {
    <need/iles/traversee> skos:broader <theme/iles> .
} }
