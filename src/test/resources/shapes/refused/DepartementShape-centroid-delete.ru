# shape: rev:DepartementShape-centroid
# why: the département has no centre any more
BASE <https://w3id.org/revelateur/id/>
PREFIX geo: <http://www.opengis.net/ont/geosparql#>

DELETE DATA { GRAPH <../graph/territories> {
    <territory/99> geo:hasCentroid <territory/99/centre> .
} }
