# shape: rev:ContributionShape-kind
# why: the contribution has no kind any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/workshops/2027> {
    <contribution/2027-1> rev:kind <contribution-kind/idee> .
} }
