# shape: rev:FactorShape-weight
# why: the factor has no weight any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/settings> {
    <factor/need-match> rev:weight 0.4 .
} }
