curl --fail --silent http://localhost:8080/sparql --header 'Accept: text/csv' --data-urlencode 'query=
PREFIX rev: <https://w3id.org/revelateur/def#>
SELECT ?need (COUNT(?solution) AS ?solutions) WHERE { ?solution rev:answersNeed ?need } GROUP BY ?need ORDER BY DESC(?solutions) LIMIT 5'
