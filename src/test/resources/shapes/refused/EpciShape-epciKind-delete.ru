# shape: rev:EpciShape-epciKind
# why: the EPCI has no kind any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/territories> {
    <territory/999999999> rev:epciKind <epci-kind/cc> .
} }
