# shape: rev:TerritoryShape-shape
# why: a territory still has its outline there
BASE <https://w3id.org/revelateur/id/>

DELETE WHERE { GRAPH <../graph/territories> {
    <territory/99001/shape> ?property ?value .
} }
