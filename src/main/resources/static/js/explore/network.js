// The graph as a picture: one thing in the centre, more by click or key. The list below the picture says the same.
import { element, language, save, shape, word } from './page.js'

const MOST = 500
const STEP = 60 // how far from its neighbour a new thing appears
const SHAPES = ['ellipse', 'round-rectangle', 'diamond', 'triangle', 'hexagon', 'star', 'pentagon', 'octagon']
const FIXED = ['Need', 'Solution', 'Actor', 'TerritorialNeed', 'Departement', 'Indicator', 'Theme'] // the same colour on every picture

const page = document.querySelector('main.network')
const holder = document.getElementById('picture')
const details = document.getElementById('details')
const count = document.getElementById('count')
page.classList.add('live')

const kinds = new Map() // local name → {label, shape, colour class}
const properties = new Map() // IRI → label
const hidden = { kinds: new Set(), properties: new Set() }
let current

// ---- Colours are the style sheet's, light or dark

const resolved = (property, css) => {
  const probe = shape('path', { class: css })
  const around = shape('svg', { width: 0, height: 0 }, probe)
  document.body.append(around)
  const value = getComputedStyle(probe)[property]
  around.remove()
  return value
}
const kindOf = name => {
  if (!kinds.has(name)) {
    const at = FIXED.indexOf(name)
    const place = at >= 0 ? at : FIXED.length + [...kinds.keys()].filter(known => !FIXED.includes(known)).length
    kinds.set(name, { shape: SHAPES[(place + 3 * Math.floor(place / 8)) % SHAPES.length], css: `f${place % 8 + 1}` }) // colours come again, with other shapes
  }
  return kinds.get(name)
}
const style = () => {
  const [ink, paper, line, accent] = ['ink', 'paper', 'edge', 'accent'].map(name => resolved('fill', `probe-${name}`))
  return [
    { selector: 'node', style: { label: 'data(short)', shape: 'data(shape)', 'background-color': node => resolved('fill', node.data('css')), width: 22, height: 22, color: ink, 'font-size': 11, 'font-family': 'system-ui, sans-serif',
      'text-valign': 'bottom', 'text-margin-y': 4, 'text-wrap': 'wrap', 'text-max-width': 110, 'text-background-color': paper, 'text-background-opacity': 0.75, 'border-width': 1, 'border-color': paper, 'min-zoomed-font-size': 7 } },
    { selector: 'node.centre', style: { width: 36, height: 36, 'font-size': 14, 'font-weight': 600 } },
    { selector: 'node.open', style: { 'border-width': 3, 'border-color': ink } },
    { selector: 'edge', style: { width: 1.2, 'line-color': line, 'curve-style': 'bezier', 'target-arrow-shape': 'triangle', 'target-arrow-color': line, 'arrow-scale': 0.7, opacity: 0.7 } },
    { selector: 'edge.near', style: { label: 'data(label)', color: ink, 'font-size': 9, 'text-rotation': 'autorotate', 'text-background-color': paper, 'text-background-opacity': 0.85, opacity: 1 } },
    { selector: '.way', style: { 'line-color': accent, 'target-arrow-color': accent, width: 4, opacity: 1 } },
    { selector: 'node.way', style: { width: 30, height: 30, 'border-width': 3, 'border-color': accent } },
    { selector: 'node.current', style: { 'border-width': 5, 'border-color': accent } },
    { selector: '.hidden', style: { display: 'none' } }
  ]
}
const cy = cytoscape({ container: holder, style: style(), minZoom: 0.15, maxZoom: 3 })
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => cy.style(style()))

// ---- What is in the picture

const ask = async (address, parameters) => {
  const response = await fetch(`${address}?${new URLSearchParams({ ...parameters, lang: language })}`)
  if (!response.ok) throw new Error((await response.json()).detail)
  return response.json()
}

const addVertex = (vertex, near) => {
  const known = cy.getElementById(vertex.iri)
  if (known.nonempty()) return true
  if (cy.nodes().length >= MOST) return false
  const kind = kindOf(vertex.kind)
  kind.label ??= vertex.kindLabel || word('kind.none')
  const angle = cy.nodes().length * 2.4 // the golden angle spreads what comes one by one
  const from = near?.nonempty() ? near.position() : { x: 0, y: 0 }
  const added = cy.add({ data: { ...vertex, id: vertex.iri, short: vertex.label.length > 40 ? `${vertex.label.slice(0, 39)}…` : vertex.label, shape: kind.shape, css: kind.css } })
  added.position({ x: from.x + STEP * Math.cos(angle), y: from.y + STEP * Math.sin(angle) })
  return true
}
const addLink = (from, to, property, label) => {
  properties.set(property, label)
  const id = `${from}\n${property}\n${to}`
  if (cy.getElementById(id).empty()) cy.add({ data: { id, source: from, target: to, property, label } })
  return cy.getElementById(id)
}

const arrange = first => {
  const layout = first
    ? { name: 'concentric', concentric: node => node.id() === page.dataset.iri ? 2 : 1, levelWidth: () => 1, minNodeSpacing: 42, animate: false, padding: 40 }
    : { name: 'cose', randomize: false, animate: false, padding: 40, nodeRepulsion: () => 60000, idealEdgeLength: () => 110, nodeOverlap: 24, numIter: cy.nodes().length > 150 ? 150 : 500 }
  cy.elements(':visible').layout(layout).run()
}

/** @param property one link alone, all of it */
const expand = async (iri, property) => {
  try {
    const star = await ask('/api/neighbours', { iri, ...property ? { property, limit: 200 } : {} })
    addVertex(star.centre)
    const centre = cy.getElementById(iri)
    const before = cy.nodes().length
    let whole = true
    for (const bundle of star.bundles) {
      for (const vertex of bundle.vertices) {
        if (!addVertex(vertex, centre)) { whole = false; continue }
        bundle.outgoing ? addLink(iri, vertex.iri, bundle.property, bundle.label) : addLink(vertex.iri, iri, bundle.property, bundle.label)
      }
    }
    centre.addClass('open').data('bundles', star.bundles.map(({ property: link, label, outgoing, total, vertices }) => ({ link, label, outgoing, more: total - vertices.length, total })))
    show()
    arrange(before <= 1)
    choose(iri)
    count.textContent = (whole ? '' : `${word('full', MOST)} `) + word('count', cy.nodes().length, cy.edges().length)
  } catch (failure) {
    count.textContent = word('failed', failure.message)
  }
}

const way = async to => {
  const found = await ask('/api/path', { from: page.dataset.iri, to })
  cy.elements('.way').removeClass('way')
  for (const step of found.path) {
    addVertex(step.from)
    addVertex(step.to, cy.getElementById(step.from.iri))
    addLink(step.from.iri, step.to.iri, step.property, step.label).addClass('way')
    cy.getElementById(step.from.iri).addClass('way')
    cy.getElementById(step.to.iri).addClass('way')
  }
  show()
  arrange(false)
  cy.fit(cy.elements('.way').nonempty() ? cy.elements('.way') : undefined, 60)
  count.textContent = found.found ? word('way', found.path.length) : word('way.none')
}

// ---- Beside and below it

const choose = iri => {
  cy.elements('.current, .near').removeClass('current near')
  const node = cy.getElementById(iri)
  if (node.empty()) return
  current = iri
  node.addClass('current').connectedEdges().addClass('near')
  const open = node.data('bundles')
  details.replaceChildren(element('h2', {}, node.data('label')), element('p', { class: 'note' }, node.data('kindLabel')),
    node.data('summary') ? element('p', {}, node.data('summary').slice(0, 300)) : '',
    element('p', { class: 'actions' }, element('button', { type: 'button', onclick: () => expand(iri) }, word(open ? 'expanded' : 'expand')),
      iri === page.dataset.iri ? '' : element('button', { type: 'button', onclick: () => way(iri) }, word('pick')),
      element('a', { href: `/graphe?${new URLSearchParams({ iri })}` }, word('recentre')), element('a', { href: node.data('href') }, word('page'))),
    element('ul', { class: 'plain' }, (open ?? []).filter(bundle => bundle.more > 0).map(bundle => element('li', {},
      element('button', { type: 'button', class: 'slim', onclick: () => expand(iri, bundle.link) }, `${bundle.outgoing ? '' : '← '}${bundle.label} ${word('more', bundle.total)}`)))))
}

const ticks = (place, entries, hiddenOnes, mark) => place.replaceChildren(...entries.map(([key, label]) => element('label', {},
  element('input', { type: 'checkbox', checked: !hiddenOnes.has(key), onchange: event => { event.target.checked ? hiddenOnes.delete(key) : hiddenOnes.add(key); show() } }), mark(key), ` ${label}`)))

const MARKS = { ellipse: 'M6 1a5 5 0 1 0 .01 0Z', 'round-rectangle': 'M1 2h10v8H1Z', diamond: 'M6 0 12 6 6 12 0 6Z', triangle: 'M6 1 12 11H0Z', hexagon: 'M3 1h6l3 5-3 5H3L0 6Z',
  star: 'M6 0 7.500 4.200 12 4.300 8.500 7 9.700 11.400 6 8.800 2.300 11.400 3.500 7 0 4.300 4.500 4.200Z', pentagon: 'M6 0 12 4.500 9.700 11.500H2.300L0 4.500Z', octagon: 'M3.500 0h5L12 3.500v5L8.500 12h-5L0 8.500v-5Z' }
const mark = name => shape('svg', { class: 'mark-of', viewBox: '0 0 12 12', width: 14, height: 14, 'aria-hidden': true }, shape('path', { class: kinds.get(name).css, d: MARKS[kinds.get(name).shape] }))

/** Hides what is filtered out, and writes legend and list anew. */
const show = () => {
  cy.batch(() => {
    cy.nodes().forEach(node => node.toggleClass('hidden', hidden.kinds.has(node.data('kind')) && node.id() !== page.dataset.iri))
    cy.edges().forEach(edge => edge.toggleClass('hidden', hidden.properties.has(edge.data('property'))))
    cy.nodes().forEach(node => { // a thing that no shown link holds
      if (node.id() !== page.dataset.iri && node.connectedEdges().length && node.connectedEdges().every(edge => edge.hasClass('hidden'))) node.addClass('hidden')
    })
  })
  ticks(document.getElementById('kinds'), [...kinds].map(([name, kind]) => [name, kind.label]), hidden.kinds, mark)
  ticks(document.getElementById('properties'), [...properties], hidden.properties, () => '')
  document.getElementById('links').replaceChildren(...cy.edges().filter(edge => !edge.hasClass('hidden') && !edge.connectedNodes().some(node => node.hasClass('hidden'))).map(edge => element('tr', {}, ...[edge.source(), undefined, edge.target()].map(node =>
    element('td', {}, node ? element('a', { href: `/graphe?${new URLSearchParams({ iri: node.id() })}` }, node.data('label')) : edge.data('label'))))))
}

// ---- By hand and by key

cy.on('tap', 'node', event => choose(event.target.id()))
cy.on('dbltap', 'node', event => expand(event.target.id()))

const DIRECTIONS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }

/** The nearest thing in a direction, straight ahead before aside. */
const next = ([x, y]) => {
  const from = cy.getElementById(current).position()
  return cy.nodes(':visible').filter(node => node.id() !== current).map(node => {
    const [dx, dy] = [node.position('x') - from.x, node.position('y') - from.y]
    return { node, ahead: dx * x + dy * y, aside: Math.abs(dx * y) + Math.abs(dy * x) }
  }).filter(({ ahead, aside }) => ahead > 0 && aside < ahead * 2).sort((one, other) => one.ahead + 2 * one.aside - other.ahead - 2 * other.aside)[0]?.node
}
const zoom = factor => cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })

holder.addEventListener('keydown', event => {
  const acts = {
    Enter: () => expand(current), ' ': () => expand(current), '+': () => zoom(1.25), '-': () => zoom(0.8),
    ...Object.fromEntries(Object.entries(DIRECTIONS).map(([key, direction]) => [key, () => {
      const node = next(direction)
      if (!node) return
      choose(node.id())
      const { x, y } = node.renderedPosition()
      if (x < 0 || y < 0 || x > cy.width() || y > cy.height()) cy.center(node)
    }]))
  }
  const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : acts[event.key]
  if (act && current) {
    event.preventDefault()
    act()
  }
})

// ---- Pictures to take away

const drawn = () => {
  const box = cy.elements(':visible').boundingBox()
  const ink = resolved('fill', 'probe-ink')
  const marks = { paper: resolved('fill', 'probe-paper'), line: resolved('fill', 'probe-edge') }
  return shape('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: [box.x1 - 20, box.y1 - 20, box.w + 40, box.h + 40].map(Math.round).join(' '), 'font-family': 'system-ui, sans-serif', 'font-size': 11 },
    shape('rect', { x: Math.round(box.x1 - 20), y: Math.round(box.y1 - 20), width: '100%', height: '100%', fill: marks.paper }),
    cy.edges(':visible').map(edge => shape('line', { x1: edge.source().position('x'), y1: edge.source().position('y'), x2: edge.target().position('x'), y2: edge.target().position('y'), stroke: marks.line }, shape('title', {}, edge.data('label')))),
    cy.nodes(':visible').map(node => shape('g', { transform: `translate(${node.position('x')} ${node.position('y')})` }, shape('title', {}, `${node.data('label')} (${node.data('kindLabel')})`),
      shape('path', { d: MARKS[node.data('shape')], transform: `scale(${node.width() / 12}) translate(-6 -6)`, fill: resolved('fill', node.data('css')) }),
      shape('text', { y: node.height() / 2 + 14, 'text-anchor': 'middle', fill: ink }, node.data('short')))))
}
const TOOLS = {
  fit: () => cy.fit(undefined, 40), in: () => zoom(1.25), out: () => zoom(0.8),
  png: async () => save(await cy.png({ output: 'blob-promise', full: true, scale: 2, bg: resolved('fill', 'probe-paper') }), 'image/png', 'revelateur.png'),
  svg: () => save(new XMLSerializer().serializeToString(drawn()), 'image/svg+xml', 'revelateur.svg')
}
for (const button of page.querySelectorAll('[data-do]')) button.addEventListener('click', TOOLS[button.dataset.do])

await expand(page.dataset.iri)
if (page.dataset.to) await way(page.dataset.to)
