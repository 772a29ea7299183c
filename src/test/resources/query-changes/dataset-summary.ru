# params: lang=en
# new: https://w3id.org/revelateur/def#Testimony,testimony,1

BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/workshops/2021> { <testimony/inventee> a rev:Testimony } }
