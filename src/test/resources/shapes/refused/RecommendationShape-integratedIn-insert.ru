# shape: rev:RecommendationShape-integratedIn
# why: the plan is not described
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/workshops/2027> {
    <recommendation/2027-1> rev:integratedIn <plan-ess/2099> .
} }
