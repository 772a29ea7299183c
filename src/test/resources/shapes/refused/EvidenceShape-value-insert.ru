# shape: rev:EvidenceShape-value
# why: a second figure
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/solutions> {
    <evidence/solution/bac-a-voile/1> rev:value 41.0 .
} }
