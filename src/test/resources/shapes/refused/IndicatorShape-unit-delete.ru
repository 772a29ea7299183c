# shape: rev:IndicatorShape-unit
# why: the indicator has no unit any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/indicators> {
    <indicator/jours_de_vent> rev:unit "jours" .
} }
