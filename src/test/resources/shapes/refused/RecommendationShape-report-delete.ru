# shape: rev:RecommendationShape-report
# why: the recommendation is in no report any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/workshops/2027> {
    <recommendation/2027-1> rev:report <report/2027> .
} }
