# shape: rev:NeedShape
# why: there is no other way to say the need any more
BASE <https://w3id.org/revelateur/id/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE DATA { GRAPH <../graph/vocabulary> {
    <need/iles/traversee> skos:altLabel "prendre le bac"@fr .
} }
