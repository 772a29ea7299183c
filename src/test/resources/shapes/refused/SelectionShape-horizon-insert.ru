# shape: rev:SelectionShape-horizon
# why: the horizon comes from another list
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/workshops/2027> {
    <selection/2027-2> rev:horizon <stage/emergence> .
} }
