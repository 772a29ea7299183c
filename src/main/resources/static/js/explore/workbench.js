// The workbench: an editor that completes, and answers to look at.
import { element, save, walkTabs, word } from './page.js'
import { canChart, canMap, chartOf, mapOf, table } from './answers.js'
import { completion } from './completion.js'
import { tabs as questions } from './tabs.js'

const page = document.querySelector('main.workbench')
page.classList.add('live') // before the editor measures itself
const plain = document.getElementById('query')
const answerPlace = document.getElementById('answer')
const stop = document.getElementById('stop')
const prefixes = Object.fromEntries([...document.querySelectorAll('#prefixes dt')].map(name => [name.textContent, name.nextElementSibling.textContent]))
const ROWS = 'application/sparql-results+json'
const DOWNLOADS = {
  rows: { csv: 'text/csv', tsv: 'text/tab-separated-values', json: ROWS, xml: 'application/sparql-results+xml' },
  graph: { ttl: 'text/turtle', jsonld: 'application/ld+json', nt: 'application/n-triples', rdf: 'application/rdf+xml' }
}
let running

// ---- Asking

const post = (query, accept) => fetch('/sparql', { method: 'POST', headers: { Accept: accept, 'Content-Type': 'application/sparql-query' }, body: query, signal: running?.signal })

const rowsOf = async query => {
  const response = await post(query, ROWS)
  if (!response.ok) throw new Error(await response.text())
  return response.json()
}

const understood = query => fetch(`/api/algebra?${new URLSearchParams({ query, lang: document.documentElement.lang })}`)

// ---- The editor

Yasqe.defaults.autocompleters = []
Yasqe.prototype.checkSyntax = () => {} // it tells in English, with styles that the policy forbids; the server tells it in plain words

const complete = completion(prefixes, rowsOf)
const hint = editor => editor.showHint({ hint: complete, completeSingle: false, closeCharacters: /[\s>;)}]/ })
const editor = new Yasqe(document.getElementById('editor'), {
  value: plain.value, persistenceId: null, showQueryButton: false, createShareableLink: null, consumeShareLink: null, resizeable: false, editorHeight: 'auto', viewportMargin: Infinity,
  extraKeys: { 'Ctrl-Enter': () => run(), 'Cmd-Enter': () => run(), 'Ctrl-Space': hint, 'Ctrl-S': () => {}, 'Shift-Ctrl-F': false }
})
editor.getInputField().setAttribute('aria-label', word('editor.label'))
editor.getInputField().setAttribute('aria-describedby', 'keys')
editor.on('inputRead', (_, change) => {
  const before = editor.getDoc().getLine(change.from.line).slice(0, change.from.ch + 1)
  if (/[?$]\w$|(^|\s)[a-z]+:\w*$/.test(before) && !/PREFIX\s/i.test(before)) hint(editor)
})

let marked
editor.on('change', () => {
  if (marked) editor.removeLineClass(marked, 'background', 'wrong')
  tabs.write(editor.getValue())
})

/** The prefixes that everybody here writes need no declaration by hand. */
const declare = () => {
  const written = editor.getValue()
  const used = new Set([...written.replace(/<[^>\s]*>|"[^"]*"|#.*/g, '').matchAll(/(?<![\w:?$@])([a-zA-Z]+):(?=[A-Za-z_])/g)].map(([, prefix]) => prefix))
  const missing = [...used].filter(prefix => prefixes[prefix] && !new RegExp(`PREFIX\\s+${prefix}:`, 'i').test(written))
  if (missing.length) editor.addPrefixes(Object.fromEntries(missing.map(prefix => [prefix, prefixes[prefix]])))
}

// ---- Answers

const linkTo = view => `/sparql${location.search}#${new URLSearchParams({ query: editor.getValue(), view })}`

const downloads = (kind, query) => element('p', { class: 'formats' }, `${word('downloads')} `, Object.entries(DOWNLOADS[kind]).map(([extension, type]) =>
  element('button', { type: 'button', onclick: async () => save(await (await post(query, type)).blob(), type, `revelateur.${extension}`) }, extension.toUpperCase())),
  element('button', { type: 'button', onclick: async event => {
    await navigator.clipboard.writeText(location.href)
    event.target.textContent = word('share.done')
  } }, word('share')))

const preformatted = (text, label) => element('pre', { tabindex: 0, role: 'region', 'aria-label': label }, element('code', {}, text))

/** @param views the name of each, and what makes it when it is first looked at */
const tell = (told, views, kind, query) => {
  const panel = element('div', { role: 'tabpanel', id: 'view' })
  const made = {}
  const list = element('div', { class: 'views', role: 'tablist', 'aria-label': word('views') }, Object.entries(views).map(([name, make]) => element('button', {
    type: 'button', role: 'tab', id: `view-${name}`, 'aria-controls': 'view', onclick: async () => {
      for (const tab of list.children) {
        tab.setAttribute('aria-selected', String(tab.id === `view-${name}`))
        tab.tabIndex = tab.id === `view-${name}` ? 0 : -1
      }
      panel.setAttribute('aria-labelledby', `view-${name}`)
      history.replaceState(null, '', linkTo(name))
      made[name] ??= await make()
      panel.replaceChildren(made[name])
    }
  }, word(`view.${name}`))))
  walkTabs(list)
  const asked = new URLSearchParams(location.hash.slice(1)).get('view')
  answerPlace.replaceChildren(element('p', { class: 'told', role: 'status' }, told), list, panel, downloads(kind, query))
  ;([...list.children].find(tab => tab.id === `view-${asked}`) ?? list.firstElementChild).click()
}

const algebra = query => async () => {
  const response = await understood(query)
  return preformatted(response.ok ? (await response.json()).algebra : word('error.large'), word('view.algebra'))
}

const showAnswer = async (response, query, seconds) => {
  const time = seconds.toLocaleString(document.documentElement.lang, { maximumSignificantDigits: 2 })
  if (!response.headers.get('Content-Type').startsWith(ROWS)) {
    const text = await response.text()
    tell(word('told.graph', time), { turtle: () => preformatted(text, word('view.turtle')), algebra: algebra(query) }, 'graph', query)
    return
  }
  const answer = await response.json()
  if (answer.boolean !== undefined) {
    tell(word('told.truth', time), { truth: () => element('p', { class: 'truth' }, word(answer.boolean ? 'true' : 'false')), algebra: algebra(query) }, 'rows', query)
    return
  }
  const count = answer.results.bindings.length
  const cut = count >= Number(response.headers.get('X-Result-Limit')) ? ` ${word('told.cut')}` : ''
  tell((count === 0 ? word('told.none', time) : count === 1 ? word('told.one', time) : word('told.rows', count.toLocaleString(document.documentElement.lang), time)) + cut, {
    table: () => table(answer, prefixes),
    ...canMap(answer) && { map: () => mapOf(answer, prefixes, rowsOf) },
    ...canChart(answer) && { chart: () => chartOf(answer, prefixes, rowsOf) },
    algebra: algebra(query)
  }, 'rows', query)
}

const showFailure = async (response, query) => {
  const known = { 413: 'error.large', 429: 'error.often', 503: 'error.late' }[response.status]
  const mistake = response.status === 400 ? await understood(query).then(explained => explained.json()).catch(() => ({})) : {}
  const said = element('div', { class: 'refused', role: 'alert' }, element('strong', {}, word('error.title')), element('br'),
    mistake.detail ?? (known ? word(known, page.dataset.seconds) : await response.text()))
  if (mistake.line) {
    const [line, column] = [Math.min(mistake.line - 1, editor.getDoc().lastLine()), mistake.column - 1]
    marked = editor.addLineClass(line, 'background', 'wrong')
    said.append(element('p', {}, element('button', { type: 'button', onclick: () => { editor.focus(); editor.getDoc().setCursor({ line, ch: column }) } }, word('error.go', mistake.line))))
  }
  answerPlace.replaceChildren(said)
}

const run = async () => {
  declare()
  const query = editor.getValue()
  if (!query.trim()) return
  running?.abort()
  const mine = running = new AbortController()
  stop.hidden = false
  answerPlace.replaceChildren(element('p', { class: 'told', role: 'status' }, word('running')))
  const start = performance.now()
  try {
    const response = await post(query, `${ROWS}, text/turtle;q=0.9`)
    if (response.ok) await showAnswer(response, query, (performance.now() - start) / 1000)
    else await showFailure(response, query)
  } catch (failure) {
    if (mine === running) answerPlace.replaceChildren(element('p', { class: 'refused', role: 'alert' }, failure.name === 'AbortError' ? word('error.stopped') : word('error.unreachable')))
  }
  if (mine === running) {
    running = undefined
    stop.hidden = true
  }
}

// ---- The page

const tabs = questions(document.getElementById('tabs'), document.getElementById('panel'), plain.value, query => {
  if (query !== editor.getValue()) editor.setValue(query)
  answerPlace.replaceChildren()
})

plain.closest('form').addEventListener('submit', event => {
  event.preventDefault()
  run()
})
stop.addEventListener('click', () => running?.abort())
document.getElementById('new').addEventListener('click', () => { tabs.open(plain.defaultValue); editor.focus() })
document.getElementById('rename').addEventListener('click', tabs.rename)
document.getElementById('close').addEventListener('click', tabs.close)
for (const example of document.querySelectorAll('[data-query]')) {
  example.addEventListener('click', event => {
    event.preventDefault()
    tabs.open(example.dataset.query, example.textContent)
    document.getElementById('panel').scrollIntoView()
    run()
  })
}

const linked = new URLSearchParams(location.hash.slice(1))
tabs.start()
if (linked.get('query') && linked.get('query') !== editor.getValue()) tabs.open(linked.get('query'))
if (linked.get('query') && linked.get('view')) run()
