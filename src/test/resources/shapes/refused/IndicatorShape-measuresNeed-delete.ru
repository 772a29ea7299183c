# shape: rev:IndicatorShape-measuresNeed
# why: an indicator still measures the need
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/vocabulary> {
    <need/iles/traversee> a rev:Need .
} }
