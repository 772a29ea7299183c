# shape: rev:SolutionShape-replication
# why: the way of spreading comes from another list
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/solutions> {
    <solution/bac-a-voile> rev:replication <replication/essaimage> .
} } ;
INSERT DATA { GRAPH <../graph/solutions> {
    <solution/bac-a-voile> rev:replication <stage/emergence> .
} }
