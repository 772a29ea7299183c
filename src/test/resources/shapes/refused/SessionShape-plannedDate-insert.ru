# shape: rev:SessionShape-plannedDate
# why: a second date
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

INSERT DATA { GRAPH <../graph/workshops/2027> {
    <session/2027-1> rev:plannedDate "2027-03-02"^^xsd:date .
} }
