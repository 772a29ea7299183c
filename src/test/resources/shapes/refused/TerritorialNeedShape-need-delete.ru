# shape: rev:TerritorialNeedShape-need
# why: the territorial need is that of no need any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/needs> {
    <territorial-need/99-traversee> rev:need <need/iles/traversee> .
} }
