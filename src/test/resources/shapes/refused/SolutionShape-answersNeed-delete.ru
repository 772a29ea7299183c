# shape: rev:SolutionShape-answersNeed
# why: the solution answers no need any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE WHERE { GRAPH <../graph/solutions> {
    <solution/bac-a-voile> rev:answersNeed ?need .
} }
