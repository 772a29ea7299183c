# shape: rev:NeedShape-related
# why: what is related is no need
BASE <https://w3id.org/revelateur/id/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA { GRAPH <../graph/vocabulary> {
    <need/iles/traversee> skos:related <theme/iles> .
} }
