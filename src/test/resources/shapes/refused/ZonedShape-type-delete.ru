# shape: rev:ZonedShape
# why: what is in a zone says no more that it is a classification
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/territories> {
    <classification/99001-vent> a rev:Classification .
} }
