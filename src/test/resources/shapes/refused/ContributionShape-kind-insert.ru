# shape: rev:ContributionShape-kind
# why: the kind is one of solutions
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/workshops/2027> {
    <contribution/2027-1> rev:kind <contribution-kind/idee> .
} } ;
INSERT DATA { GRAPH <../graph/workshops/2027> {
    <contribution/2027-1> rev:kind <solution-kind/citoyenne> .
} }
