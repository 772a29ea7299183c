# shape: rev:ThemeShape
# why: a new theme without its type skos:Concept
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/vocabulary> {
    <theme/montagne> a rev:Theme .
} }
