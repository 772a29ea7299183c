# shape: rev:TerritorialNeedShape-horizon
# why: the horizon comes from another list
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/needs> {
    <territorial-need/99-traversee> rev:horizon <horizon/existant> .
} } ;
INSERT DATA { GRAPH <../graph/needs> {
    <territorial-need/99-traversee> rev:horizon <stage/emergence> .
} }
