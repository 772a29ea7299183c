# params: territory=48009
# new: here,ici,https://w3id.org/revelateur/id/territory/48009,

BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/solutions> { <solution/1000-cafes> rev:presentIn <territory/48009> } }
