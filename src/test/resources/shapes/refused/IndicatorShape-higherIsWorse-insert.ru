# shape: rev:IndicatorShape-higherIsWorse
# why: both ways are worse
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/indicators> {
    <indicator/jours_de_vent> rev:higherIsWorse false .
} }
