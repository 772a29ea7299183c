const query = `
PREFIX rev: <https://w3id.org/revelateur/def#>
SELECT ?need (COUNT(?solution) AS ?solutions)
WHERE { ?solution rev:answersNeed ?need } GROUP BY ?need ORDER BY DESC(?solutions) LIMIT 5`
const response = await fetch('http://localhost:8080/sparql', {
  method: 'POST',
  headers: { Accept: 'application/sparql-results+json', 'Content-Type': 'application/sparql-query' },
  body: query
})
const { results } = await response.json()
for (const { need, solutions } of results.bindings) console.log(need.value, solutions.value)
