# shape: rev:ThingShape-evidence
# why: the evidence is not described
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/solutions> {
    <solution/bac-a-voile> rev:evidence <evidence/solution/bac-a-voile/9> .
} }
