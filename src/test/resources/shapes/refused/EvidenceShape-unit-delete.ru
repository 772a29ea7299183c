# shape: rev:EvidenceShape-unit
# why: the figure has no unit any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/solutions> {
    <evidence/solution/bac-a-voile/1> rev:unit "traversées" .
} }
