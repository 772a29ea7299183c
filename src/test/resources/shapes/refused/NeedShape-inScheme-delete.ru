# shape: rev:NeedShape-inScheme
# why: the need is in no scheme any more
BASE <https://w3id.org/revelateur/id/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE DATA { GRAPH <../graph/vocabulary> {
    <need/iles/traversee> skos:inScheme <scheme/needs> .
} }
