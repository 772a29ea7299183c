# shape: rev:ThemeShape
# why: the theme is no concept any more
BASE <https://w3id.org/revelateur/id/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE DATA { GRAPH <../graph/vocabulary> {
    <theme/iles> a skos:Concept .
} }
