import json
import urllib.parse
import urllib.request

query = """
PREFIX rev: <https://w3id.org/revelateur/def#>
SELECT ?need (COUNT(?solution) AS ?solutions)
WHERE { ?solution rev:answersNeed ?need } GROUP BY ?need ORDER BY DESC(?solutions) LIMIT 5"""
body = urllib.parse.urlencode({"query": query}).encode()
request = urllib.request.Request("http://localhost:8080/sparql", body, {"Accept": "application/sparql-results+json"})
with urllib.request.urlopen(request) as response:
    for row in json.load(response)["results"]["bindings"]:
        print(row["need"]["value"], row["solutions"]["value"], sep="\t")
