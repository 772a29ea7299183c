# shape: rev:TerritoryShape-shape
# why: a second outline
BASE <https://w3id.org/revelateur/id/>
PREFIX geo: <http://www.opengis.net/ont/geosparql#>

INSERT DATA { GRAPH <../graph/territories> {
    <territory/99001> geo:hasDefaultGeometry <territory/99/centre> .
} }
