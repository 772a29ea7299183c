# shape: rev:IndicatorShape-higherIsWorse
# why: the indicator does not say which way is worse any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/indicators> {
    <indicator/jours_de_vent> rev:higherIsWorse true .
} }
