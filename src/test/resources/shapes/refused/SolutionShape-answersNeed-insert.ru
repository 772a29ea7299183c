# shape: rev:SolutionShape-answersNeed
# why: what is answered is no need
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/solutions> {
    <solution/bac-a-voile> rev:answersNeed <theme/iles> .
} }
