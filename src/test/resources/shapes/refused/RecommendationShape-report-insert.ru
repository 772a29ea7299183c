# shape: rev:RecommendationShape-report
# why: a second report, not described
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/workshops/2027> {
    <recommendation/2027-1> rev:report <report/2099> .
} }
