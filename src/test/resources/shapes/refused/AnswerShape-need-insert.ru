# shape: rev:AnswerShape-need
# why: a second need
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/solutions> {
    <answer/bac-a-voile/2> rev:need <need/iles/traversee> .
} }
