# shape: rev:ThingShape-needsReview
# why: the mark is a word
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/solutions> {
    <solution/bac-a-voile> rev:needsReview "peut-être" .
} }
