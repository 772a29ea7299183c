# params: territory=48095
# new: actor/acegaa,ACEGAA,https://w3id.org/revelateur/id/territory/48,Lozère,

BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/actors> { <actor/acegaa> rev:covers <territory/48> } }
