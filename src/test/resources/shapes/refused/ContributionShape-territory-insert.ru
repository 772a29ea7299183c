# shape: rev:ContributionShape-territory
# why: a second territory
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/workshops/2027> {
    <contribution/2027-1> rev:territory <territory/98> .
} }
