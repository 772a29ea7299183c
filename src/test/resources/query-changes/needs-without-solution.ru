# params: territory=48
# gone: territorial-need/48-vieillir-alternatives-ehpad,

BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/solutions> { <solution/domani> rev:presentIn <territory/48> } }
