# shape: rev:TerritoryShape-centroid
# why: a territory still has its centre there
BASE <https://w3id.org/revelateur/id/>

DELETE WHERE { GRAPH <../graph/territories> {
    <territory/99001/centre> ?property ?value .
} }
