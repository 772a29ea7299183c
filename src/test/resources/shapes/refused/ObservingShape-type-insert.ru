# shape: rev:ObservingShape
# why: evidence is not of an indicator
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/solutions> {
    <evidence/solution/bac-a-voile/1> rev:indicator <indicator/jours_de_vent> .
} }
