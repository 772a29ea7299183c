# params: level=departement
# gone: territory/48,Lozère,inspiring,inspirante,0,11,true
# new: territory/48,Lozère,present,présente,1,10,true

BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/solutions> { <solution/domani> rev:presentIn <territory/48> } }
