# shape: rev:SolutionShape-audience
# why: a solution is still for the audience
BASE <https://w3id.org/revelateur/id/>

DELETE WHERE { GRAPH <../graph/vocabulary> {
    <audience/marins> ?property ?value .
} }
