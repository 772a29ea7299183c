# shape: rev:AnswerShape-solution
# why: the solution is not described
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/solutions> {
    <answer/pont/1> a rev:Answer ; rev:solution <solution/pont> ; rev:need <need/iles/phare> ; rev:rank 1 .
} }
