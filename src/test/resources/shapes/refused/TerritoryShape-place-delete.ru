# shape: rev:TerritoryShape
# why: the EPCI lies nowhere any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/territories> {
    <territory/999999999> rev:extendsOver <territory/98> .
} }
