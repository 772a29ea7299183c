# shape: rev:SolutionShape-legalForm
# why: a second legal form
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/solutions> {
    <solution/bac-a-voile> rev:legalForm <legal-form/scic> .
} }
