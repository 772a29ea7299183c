// What the scripts of the exploring pages share: the page's own words, and making elements. Text enters as text, never as HTML.

const words = document.getElementById('words')?.content

/** A sentence of the page's template, each %s replaced in turn. */
export const word = (key, ...values) =>
  values.reduce((text, value) => text.replace('%s', value), words.querySelector(`[data-word="${key}"]`)?.textContent ?? key)

export const language = document.documentElement.lang
export const number = value => value.toLocaleString(language, { maximumFractionDigits: 4 })

const SVG = 'http://www.w3.org/2000/svg'

const made = (created, attributes, content) => {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) created.addEventListener(name.slice(2), value)
    else if (value !== undefined && value !== false) created.setAttribute(name, value === true ? '' : value)
  }
  created.append(...content.flat())
  return created
}

/** An element: element('a', { href: '/' }, 'text', otherElement). */
export const element = (name, attributes = {}, ...content) => made(document.createElement(name), attributes, content)
export const shape = (name, attributes = {}, ...content) => made(document.createElementNS(SVG, name), attributes, content)

export const BASE = 'https://w3id.org/revelateur/'

/** Where this server shows what an IRI names, as far as it can tell. */
export const pageOf = iri => iri.startsWith(BASE + 'def#') ? iri.slice(BASE.length - 1)
  : iri.startsWith(BASE + 'id/') || iri.startsWith(BASE + 'graph/') ? encodeURI(iri.slice(BASE.length - 1))
  : /^https?:/.test(iri) ? iri : undefined

export const save = (content, type, name) => {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }))
  element('a', { href: address, download: name }).click()
  URL.revokeObjectURL(address)
}

/** Buttons of which one is chosen, that arrows walk through: the tabs of a page. */
export const walkTabs = list => list.addEventListener('keydown', event => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  const tabs = [...list.querySelectorAll('[role=tab]')]
  const at = tabs.indexOf(document.activeElement)
  if (!step || at < 0) return
  event.preventDefault()
  const next = tabs[(at + step + tabs.length) % tabs.length]
  next.click()
  list.querySelectorAll('[role=tab]')[tabs.indexOf(next)].focus()
})
