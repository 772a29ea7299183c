# shape: rev:FactorShape-weight
# why: a second weight, below zero
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/settings> {
    <factor/need-match> rev:weight -0.1 .
} }
