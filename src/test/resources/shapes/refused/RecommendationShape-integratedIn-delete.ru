# shape: rev:RecommendationShape-integratedIn
# why: a recommendation still points at the plan
BASE <https://w3id.org/revelateur/id/>

DELETE WHERE { GRAPH <../graph/programme> {
    <plan-ess/2027> ?property ?value .
} }
