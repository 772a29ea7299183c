# shape: rev:AnswerShape-solution
# why: the answer is that of no solution any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/solutions> {
    <answer/bac-a-voile/2> rev:solution <solution/bac-a-voile> .
} }
