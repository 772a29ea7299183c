# shape: rev:SolutionShape-kind
# why: the solution has no kind any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/solutions> {
    <solution/bac-a-voile> rev:kind <solution-kind/citoyenne> .
} }
