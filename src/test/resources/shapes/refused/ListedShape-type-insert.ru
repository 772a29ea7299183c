# shape: rev:ListedShape
# why: an indicator is no concept
BASE <https://w3id.org/revelateur/id/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA { GRAPH <../graph/indicators> {
    <indicator/jours_de_vent> skos:inScheme <scheme/unused> .
} }
