# shape: rev:IndicatorShape-unit
# why: a second unit
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/indicators> {
    <indicator/jours_de_vent> rev:unit "heures" .
} }
