# shape: rev:NeedShape
# why: a new need without another way to say it
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA { GRAPH <../graph/vocabulary> {
    <need/iles/pont> a rev:Need , skos:Concept ; skos:inScheme <scheme/needs> ; skos:notation "iles/pont" .
} }
