# shape: rev:TerritoryShape-seatCode
# why: the seat is not a code
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/territories> {
    <territory/999999999> rev:seatCode "Le Phare" .
} }
