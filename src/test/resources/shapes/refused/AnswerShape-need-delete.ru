# shape: rev:AnswerShape-need
# why: the answer is about no need any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/solutions> {
    <answer/bac-a-voile/2> rev:need <need/iles/phare> .
} }
