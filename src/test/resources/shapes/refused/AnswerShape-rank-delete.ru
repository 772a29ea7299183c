# shape: rev:AnswerShape-rank
# why: the answer has no rank any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/solutions> {
    <answer/bac-a-voile/2> rev:rank 2 .
} }
