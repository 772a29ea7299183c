// The views of an answer in SPARQL results JSON: a table that sorts and filters, a map, a chart.
import { BASE, element, language, number, pageOf, word } from './page.js'
import { chart, map } from './drawings.js'

const AT_ONCE = 200
const BARS = 40
const PLACES = 2000
const WKT = 'http://www.opengis.net/ont/geosparql#wktLiteral'
const TERRITORY = 'https://w3id.org/revelateur/id/territory/'
const NUMBERS = /#(integer|decimal|double|float|int|long|nonNegativeInteger|positiveInteger)$/
const collator = new Intl.Collator(language, { numeric: true })

const isNumber = term => term?.type === 'literal' && NUMBERS.test(term.datatype ?? '')
const isWkt = term => term?.datatype === WKT
const isTerritory = term => term?.type === 'uri' && term.value.startsWith(TERRITORY) && !/\/(shape|centre)$/.test(term.value)
const text = term => term?.value ?? ''

/** Columns whose terms are of a kind, as far as they are bound. */
const columns = ({ head, results }, test) => head.vars.filter(name => {
  const terms = results.bindings.map(row => row[name]).filter(Boolean)
  return terms.length && terms.every(test)
})

/** The prefixed name of an IRI, or the IRI. */
const named = (iri, prefixes) => {
  const [prefix, namespace] = Object.entries(prefixes).find(([, start]) => iri.startsWith(start) && /^[\w-]+$/.test(iri.slice(start.length))) ?? []
  return prefix ? `${prefix}:${iri.slice(namespace.length)}` : iri.replace(/^https:\/\/w3id\.org\/revelateur\/(id|graph)\//, '')
}

const cell = (term, prefixes) => {
  if (!term) return element('td')
  if (term.type === 'uri') {
    const address = pageOf(term.value)
    return element('td', {}, address ? element('a', { href: address, title: term.value }, named(term.value, prefixes)) : term.value)
  }
  if (isNumber(term)) return element('td', { class: 'number' }, number(Number(term.value)))
  const shown = isWkt(term) && term.value.length > 80 ? `${term.value.slice(0, 79)}…` : term.value
  return element('td', { class: shown.length > 60 ? 'long' : undefined, lang: term['xml:lang'] }, shown, term['xml:lang'] ? element('span', { class: 'note' }, ` ${term['xml:lang']}`) : '')
}

export const table = (answer, prefixes) => {
  const { vars } = answer.head
  let rows = answer.results.bindings
  let shown = AT_ONCE
  let sorted
  const body = element('tbody')
  const more = element('button', { type: 'button', onclick: () => { shown += AT_ONCE; fill() } })
  const count = element('p', { class: 'note', role: 'status' })
  const fill = () => {
    body.replaceChildren(...rows.slice(0, shown).map(row => element('tr', {}, vars.map(name => cell(row[name], prefixes)))))
    more.hidden = rows.length <= shown
    more.textContent = word('table.more', Math.min(AT_ONCE, rows.length - shown))
    count.textContent = rows.length < answer.results.bindings.length ? word('table.filtered', rows.length, answer.results.bindings.length) : ''
  }
  const heads = vars.map(name => {
    const head = element('th', { scope: 'col' }, element('button', { type: 'button', class: 'sort', onclick: () => {
      const down = sorted === name && head.getAttribute('aria-sort') === 'ascending'
      sorted = name
      rows = rows.toSorted((one, other) => (down ? -1 : 1) * (isNumber(one[name]) && isNumber(other[name]) ? one[name].value - other[name].value : collator.compare(text(one[name]), text(other[name]))))
      heads.forEach(other => other.removeAttribute('aria-sort'))
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending')
      fill()
    } }, name))
    return head
  })
  const filter = element('input', { type: 'search', autocomplete: 'off', oninput: event => {
    const sought = event.target.value.toLowerCase()
    rows = answer.results.bindings.filter(row => vars.some(name => text(row[name]).toLowerCase().includes(sought)))
    sorted = undefined
    heads.forEach(head => head.removeAttribute('aria-sort'))
    fill()
  } })
  fill()
  return element('div', {}, answer.results.bindings.length > 10 ? element('p', { class: 'filter' }, element('label', {}, `${word('table.filter')} `, filter)) : '', count,
    element('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': word('view.table') },
      element('table', { class: 'found' }, element('caption', { class: 'unseen' }, word('view.table')), element('thead', {}, element('tr', {}, heads)), body)), element('p', {}, more))
}

const select = (label, options, chosen, changed) => options.length < 2 ? '' : element('label', {}, `${label} `,
  element('select', { onchange: event => changed(event.target.value) }, options.map(option => element('option', { selected: option === chosen }, option))))

/** The column that says best what a row is: a text before a thing. */
const naming = (answer, names) => names.find(name => /label|name|nom/i.test(name)) ?? names.find(name => columns(answer, term => term.type === 'literal').includes(name)) ?? names[0]

export const canChart = answer => answer.results.bindings.length > 1 && columns(answer, isNumber).length > 0
export const canMap = answer => columns(answer, isWkt).length > 0 || columns(answer, isTerritory).length > 0

/** What the graph calls these things, in the language of the page or in French. */
const labels = async (terms, ask) => {
  const iris = [...new Set(terms.filter(term => term?.type === 'uri' && term.value.startsWith(BASE)).map(term => term.value))].slice(0, PLACES)
  const found = iris.length ? await ask(`PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT ?thing ?label WHERE { VALUES ?thing { ${iris.map(iri => `<${iri}>`).join(' ')} } ?thing skos:prefLabel ?label FILTER (lang(?label) IN ("fr", "${language}")) }`) : { results: { bindings: [] } }
  const best = new Map()
  for (const { thing, label } of found.results.bindings) if (label['xml:lang'] === language || !best.has(thing.value)) best.set(thing.value, label.value)
  return best
}

export const chartOf = async (answer, prefixes, ask) => {
  const numbers = columns(answer, isNumber)
  const names = answer.head.vars.filter(name => !numbers.includes(name) && !columns(answer, isWkt).includes(name))
  let [name, value] = [naming(answer, names), numbers[0]]
  const holder = element('div')
  const draw = async () => {
    const shown = answer.results.bindings.filter(row => row[value]).slice(0, BARS)
    const known = await labels(shown.map(row => row[name]), ask)
    const rows = shown.map((row, at) => ({ label: known.get(row[name]?.value) ?? (named(text(row[name]), prefixes) || String(at + 1)), value: Number(row[value].value) }))
    holder.replaceChildren(chart(rows, name ? word('chart.title', value, name) : value), rows.length < answer.results.bindings.length ? element('p', { class: 'note' }, word('chart.first', rows.length, answer.results.bindings.length)) : '')
  }
  await draw()
  return element('div', {}, element('p', { class: 'choose-columns' }, select(word('chart.value'), numbers, value, chosen => { value = chosen; draw() }), ' ',
    select(word('chart.name'), names, name, chosen => { name = chosen; draw() })), holder)
}

/** @param ask runs a query and gives its results as JSON */
export const mapOf = async (answer, prefixes, ask) => {
  const rows = answer.results.bindings.slice(0, PLACES)
  const [wkt] = columns(answer, isWkt)
  const [territory] = columns(answer, isTerritory)
  const [value] = columns(answer, isNumber)
  const name = naming(answer, answer.head.vars.filter(column => column !== wkt && column !== value))
  const outlines = wkt ? undefined : new Map((await ask(`PREFIX geo: <http://www.opengis.net/ont/geosparql#>
SELECT ?place (COALESCE(?outline, ?centre) AS ?wkt) WHERE {
  VALUES ?place { ${[...new Set(rows.map(row => row[territory]?.value).filter(Boolean))].map(iri => `<${iri}>`).join(' ')} }
  OPTIONAL { ?place geo:hasDefaultGeometry/geo:asWKT ?outline } OPTIONAL { ?place geo:hasCentroid/geo:asWKT ?centre }
}`)).results.bindings.map(row => [row.place.value, row.wkt?.value]))
  const ground = await ask(`PREFIX geo: <http://www.opengis.net/ont/geosparql#> PREFIX rev: <https://w3id.org/revelateur/def#>
SELECT ?wkt WHERE { ?place a rev:Departement ; geo:hasDefaultGeometry/geo:asWKT ?wkt }`)
  const known = await labels(rows.map(row => row[name]), ask)
  const features = rows.map(row => ({ wkt: wkt ? text(row[wkt]) : outlines.get(row[territory]?.value) ?? '', href: pageOf(row[territory]?.value ?? ''),
    label: known.get(row[name]?.value) ?? named(text(row[name]), prefixes), value: value && row[value] ? Number(row[value].value) : undefined }))
  return element('div', {}, map(features.filter(feature => feature.wkt), ground.results.bindings.map(row => row.wkt.value)),
    element('p', { class: 'note' }, `${value ? word('map.value', value) : ''} ${word('map.approximate')}`))
}
