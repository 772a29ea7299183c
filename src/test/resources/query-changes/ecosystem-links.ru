# params: territory=48
# new: covers,couvre,https://w3id.org/revelateur/id/actor/acegaa,ACEGAA,structure,https://w3id.org/revelateur/id/territory/48,Lozère,territory,1

BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/actors> { <actor/acegaa> rev:covers <territory/48> } }
