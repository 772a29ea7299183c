# shape: rev:TerritorialNeedShape-need
# why: a second need
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/needs> {
    <territorial-need/99-traversee> rev:need <need/iles/phare> .
} }
