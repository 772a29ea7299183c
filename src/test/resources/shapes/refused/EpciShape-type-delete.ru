# shape: rev:EpciShape
# why: the EPCI is no territory any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/territories> {
    <territory/999999999> a rev:Territory .
} }
