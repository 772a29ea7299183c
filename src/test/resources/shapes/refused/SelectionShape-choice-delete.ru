# shape: rev:SelectionShape
# why: the selection retains nothing any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/workshops/2027> {
    <selection/2027-1> rev:need <need/iles/traversee> .
} }
