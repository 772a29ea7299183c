# shape: rev:DepartementShape
# why: a new département without its type rev:Territory
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/territories> {
    <territory/97> a rev:Departement .
} }
