# params: territory=48
# gone: solution/accueil-paysan,

BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/solutions> { <solution/accueil-paysan> rev:presentIn <territory/48> } }
