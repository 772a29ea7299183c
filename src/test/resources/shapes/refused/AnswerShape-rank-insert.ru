# shape: rev:AnswerShape-rank
# why: ranks begin at 1
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/solutions> {
    <answer/bac-a-voile/2> rev:rank 2 .
} } ;
INSERT DATA { GRAPH <../graph/solutions> {
    <answer/bac-a-voile/2> rev:rank 0 .
} }
