# shape: rev:EvidenceShape-year
# why: the year is a number
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/solutions> {
    <evidence/solution/bac-a-voile/1> rev:year 2025 .
} }
