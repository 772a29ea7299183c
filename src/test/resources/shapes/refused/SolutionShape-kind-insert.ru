# shape: rev:SolutionShape-kind
# why: the kind is one of structures
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/solutions> {
    <solution/bac-a-voile> rev:kind <solution-kind/citoyenne> .
} } ;
INSERT DATA { GRAPH <../graph/solutions> {
    <solution/bac-a-voile> rev:kind <structure-kind/fondation> .
} }
