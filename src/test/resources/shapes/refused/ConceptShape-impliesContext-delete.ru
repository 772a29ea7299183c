# shape: rev:ConceptShape-impliesContext
# why: a zone still implies the context
BASE <https://w3id.org/revelateur/id/>

DELETE WHERE { GRAPH <../graph/vocabulary> {
    <context/insulaire> ?property ?value .
} }
