const asked = new URLSearchParams({ need: 'mobilite/sans-voiture', territory: '48', limit: 3 })
const response = await fetch(`http://localhost:8080/api/recommendations?${asked}`)
const { items } = await response.json()
for (const { rank, solution, score, reasons } of items) {
  console.log(rank, solution.name, score)
  for (const { text } of reasons) console.log('   ', text)
}
