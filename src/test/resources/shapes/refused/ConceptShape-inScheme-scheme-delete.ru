# shape: rev:ConceptShape-inScheme
# why: concepts still belong to the scheme
BASE <https://w3id.org/revelateur/id/>

DELETE WHERE { GRAPH <../graph/territories> {
    <zoning/vent> ?property ?value .
} }
