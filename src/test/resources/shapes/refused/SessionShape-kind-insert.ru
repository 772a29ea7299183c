# shape: rev:SessionShape-kind
# why: a second kind, from another list
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/workshops/2027> {
    <session/2027-1> rev:kind <stage/emergence> .
} }
