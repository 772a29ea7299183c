# shape: rev:TerritoryShape
# why: a new park that lies nowhere
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/territories> {
    <territory/pnr-autre> a rev:Park , rev:Territory .
} }
