// What the editor offers while one writes: variables, classes and properties of the ontology by name or label, needs and territories by label.
import { element, language, word } from './page.js'

const fold = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const WORD = /[^\s<>(){}[\].,;^|/"']*$/u

const ONTOLOGY = `PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT ?term ?kind ?label WHERE {
  VALUES ?kind { owl:Class owl:ObjectProperty owl:DatatypeProperty rdf:Property }
  GRAPH <https://w3id.org/revelateur/graph/ontology> { ?term a ?kind . OPTIONAL { ?term skos:prefLabel ?label FILTER (lang(?label) = "${language}") } }
}`

/** @param ask runs a query and gives its results as JSON */
export const completion = (prefixes, ask) => {
  let terms

  const ontology = async () => {
    const found = await ask(ONTOLOGY)
    return found.results.bindings.flatMap(({ term, kind, label }) => {
      const [prefix, namespace] = Object.entries(prefixes).find(([, start]) => term.value.startsWith(start)) ?? []
      return prefix ? [{ text: `${prefix}:${term.value.slice(namespace.length)}`, prefix, label: label?.value ?? '', kind: kind.value.endsWith('Class') ? 'class' : 'property' }] : []
    })
  }

  const things = async sought => (await Promise.all(['needs', 'territories'].map(async kind => {
    const found = await fetch(`/api/${kind}?${new URLSearchParams({ q: sought, limit: 8, lang: language })}`)
    return found.ok ? (await found.json()).items.map(item => ({ text: `<${item.iri}>`, label: item.label, kind })) : []
  }))).flat()

  const render = (line, _, item) => line.append(element('span', { class: 'written' }, item.prefix || item.kind === 'variable' ? item.text : item.label), ' ',
    element('span', { class: 'told' }, `${item.prefix && item.label ? `${item.label} · ` : ''}${word(`complete.${item.kind}`)}`))

  /** Writes what was chosen, and declares the prefix that it needs. */
  const insert = (editor, { from, to }, item) => {
    editor.getDoc().replaceRange(item.text, from, to)
    if (item.prefix) editor.addPrefixes({ [item.prefix]: prefixes[item.prefix] })
  }

  return async editor => {
    const cursor = editor.getDoc().getCursor()
    const before = editor.getDoc().getLine(cursor.line).slice(0, cursor.ch)
    const written = WORD.exec(before)[0]
    const start = cursor.ch - written.length - (before.at(-written.length - 1) === '<' ? 1 : 0)
    const sought = fold(written)
    let found
    if (/^[?$]/.test(written)) {
      found = [...new Set(editor.getValue().match(/[?$]\w+/g))].filter(name => name !== written && name.startsWith(written)).map(text => ({ text, kind: 'variable' }))
    } else {
      terms ??= ontology()
      found = (await terms).filter(term => fold(term.text).startsWith(sought) || !written.includes(':') && (fold(term.label).includes(sought) || fold(term.text.split(':')[1]).startsWith(sought)))
        .toSorted((one, other) => fold(other.label).startsWith(sought) - fold(one.label).startsWith(sought) || one.text.localeCompare(other.text))
      if (written.length > 1 && !written.includes(':')) found = found.slice(0, 12).concat(await things(written))
    }
    return { list: found.slice(0, 60).map(item => ({ ...item, render, hint: insert })), from: { line: cursor.line, ch: start }, to: cursor }
  }
}
