# shape: rev:ThingShape-needsReview
# why: the mark is both true and false
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/actors> {
    <actor/fondation-des-phares> rev:needsReview true .
} }
