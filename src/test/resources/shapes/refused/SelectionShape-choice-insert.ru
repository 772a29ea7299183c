# shape: rev:SelectionShape
# why: a new selection that retains nothing
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/workshops/2027> {
    <selection/2027-3> a rev:Selection ; rev:session <session/2027-1> ; rev:territory <territory/99> .
} }
