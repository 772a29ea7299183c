# shape: rev:EvidenceShape-unit
# why: the unit is empty
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/solutions> {
    <evidence/solution/bac-a-voile/1> rev:unit "traversées" .
} } ;
INSERT DATA { GRAPH <../graph/solutions> {
    <evidence/solution/bac-a-voile/1> rev:unit "" .
} }
