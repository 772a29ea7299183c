# shape: rev:TerritorialNeedShape-audience
# why: the audience comes from another list
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/needs> {
    <territorial-need/99-traversee> rev:audience <stage/emergence> .
} }
