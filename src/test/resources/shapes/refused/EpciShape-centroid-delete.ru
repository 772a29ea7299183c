# shape: rev:EpciShape-centroid
# why: the EPCI has no centre any more
BASE <https://w3id.org/revelateur/id/>
PREFIX geo: <http://www.opengis.net/ont/geosparql#>

DELETE DATA { GRAPH <../graph/territories> {
    <territory/999999999> geo:hasCentroid <territory/999999999/centre> .
} }
