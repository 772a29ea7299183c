# params: commune=48095, km=20
# gone: solution/l-arecup-mende,L'Arécup,0.0,origin,
# new: solution/beguinage-perpignan,

BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/solutions> { <solution/l-arecup-mende> rev:originPlace "Mende"@fr } } ;
INSERT DATA { GRAPH <../graph/solutions> { <solution/beguinage-perpignan> rev:presentIn <territory/48> } }
