const response = await fetch('http://localhost:8080/api/queries/needs-of-territory?territory=48&format=json')
const { results } = await response.json()
for (const { needLabel, placeLabel } of results.bindings) console.log(needLabel.value, placeLabel.value)
