# shape: rev:EvidenceShape-value
# why: the evidence has no figure any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/solutions> {
    <evidence/solution/bac-a-voile/1> rev:value 40.0 .
} }
