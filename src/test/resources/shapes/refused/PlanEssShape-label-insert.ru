# shape: rev:ThingShape-label
# why: a new plan without a label
BASE <https://w3id.org/revelateur/id/>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/programme> {
    <plan-ess/2030> a rev:PlanEss ; dcterms:identifier "2030" .
} }
