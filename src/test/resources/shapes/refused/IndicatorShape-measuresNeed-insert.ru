# shape: rev:IndicatorShape-measuresNeed
# why: what is measured is no need
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/indicators> {
    <indicator/jours_de_vent> rev:measuresNeed <theme/iles> .
} }
