# shape: rev:SolutionShape-audience
# why: the audience comes from another list
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/solutions> {
    <solution/bac-a-voile> rev:audience <stage/emergence> .
} }
