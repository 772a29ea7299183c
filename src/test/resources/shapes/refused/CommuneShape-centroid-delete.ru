# shape: rev:CommuneShape-centroid
# why: the municipality has no centre any more
BASE <https://w3id.org/revelateur/id/>
PREFIX geo: <http://www.opengis.net/ont/geosparql#>

DELETE DATA { GRAPH <../graph/territories> {
    <territory/99001> geo:hasCentroid <territory/99001/centre> .
} }
