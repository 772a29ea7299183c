# shape: rev:WorkedShape
# why: what a session made says no more what it is
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/workshops/2027> {
    <contribution/2027-1> a rev:Contribution .
} }
