# shape: rev:SolutionShape-scale
# why: the scale comes from another list
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/solutions> {
    <solution/bac-a-voile> rev:scale <scale/local> .
} } ;
INSERT DATA { GRAPH <../graph/solutions> {
    <solution/bac-a-voile> rev:scale <stage/emergence> .
} }
