# shape: rev:TerritorialNeedShape-horizon
# why: the territorial need has no horizon any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/needs> {
    <territorial-need/99-traversee> rev:horizon <horizon/existant> .
} }
