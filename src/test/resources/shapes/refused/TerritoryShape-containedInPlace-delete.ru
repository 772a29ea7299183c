# shape: rev:TerritoryShape-containedInPlace
# why: a municipality still lies in the EPCI
BASE <https://w3id.org/revelateur/id/>

DELETE WHERE { GRAPH <../graph/territories> {
    <territory/999999999> ?property ?value .
} }
