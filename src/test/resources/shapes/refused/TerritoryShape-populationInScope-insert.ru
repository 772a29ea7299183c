# shape: rev:TerritoryShape-populationInScope
# why: the population is below zero
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/territories> {
    <territory/999999999> rev:populationInScope -1 .
} }
