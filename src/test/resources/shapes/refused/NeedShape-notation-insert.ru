# shape: rev:NeedShape-notation
# why: the code does not name the theme
BASE <https://w3id.org/revelateur/id/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE DATA { GRAPH <../graph/vocabulary> {
    <need/iles/traversee> skos:notation "iles/traversee" .
} } ;
INSERT DATA { GRAPH <../graph/vocabulary> {
    <need/iles/traversee> skos:notation "traversee" .
} }
