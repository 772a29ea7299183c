# shape: rev:SolutionShape-answersNeed
# why: a solution still answers the need, from another graph
BASE <https://w3id.org/revelateur/id/>

DELETE WHERE { GRAPH <../graph/vocabulary> {
    <need/iles/traversee> ?property ?value .
} }
