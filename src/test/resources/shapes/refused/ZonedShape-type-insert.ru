# shape: rev:ZonedShape
# why: a territory is in a zone by a classification
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/territories> {
    <territory/99001> rev:zone <zone/vent/fort> .
} }
