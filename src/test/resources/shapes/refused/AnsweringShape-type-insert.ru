# shape: rev:AnsweringShape
# why: an actor does not answer a need
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/actors> {
    <actor/fondation-des-phares> rev:answersNeed <need/iles/traversee> .
} }
