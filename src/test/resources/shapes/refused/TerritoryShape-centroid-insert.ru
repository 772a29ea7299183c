# shape: rev:TerritoryShape-centroid
# why: a second centre
BASE <https://w3id.org/revelateur/id/>
PREFIX geo: <http://www.opengis.net/ont/geosparql#>

INSERT DATA { GRAPH <../graph/territories> {
    <territory/99001> geo:hasCentroid <territory/99/centre> .
} }
