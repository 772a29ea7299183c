query <- "PREFIX rev: <https://w3id.org/revelateur/def#>
SELECT ?need (COUNT(?solution) AS ?solutions)
WHERE { ?solution rev:answersNeed ?need } GROUP BY ?need ORDER BY DESC(?solutions) LIMIT 5"
address <- paste0("http://localhost:8080/sparql?output=csv&query=", URLencode(query, reserved = TRUE))
print(read.csv(address))
