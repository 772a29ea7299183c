/*! Révélateur, widgets 1.0.0: <solutions-inspirantes> and <qui-peut-aider>. No cookie, no storage, no request but to the
 *  server that this file comes from. Attributes, parts, properties and events: /widgets/ on that server. */
(() => {
'use strict'

const FILE = /\/widgets\/(?:[\d.]+\/)?recommendations\.js(?:[?#].*)?$/
const SCRIPT = document.currentScript?.src || [...document.scripts].map(script => script.src).find(src => FILE.test(src)) || location.href
const HOME = new URL('/', SCRIPT)
const PATIENCE = 15000
const BATCHES = [10, 50] // what is asked for is rounded up, so that widgets of different lengths share a request

const WORDS = {
  fr: {
    loading: 'Recherche…', here: 'Déjà présente ici', why: 'Pourquoi ?', sources: 'Sources', help: 'Qui peut aider', none: 'Aucune solution pour ce choix.',
    found: (count, place) => `${count} ${count > 1 ? 'solutions' : 'solution'}${place ? ` pour ${place}` : ''}`,
    offers: (count, place) => `${count} ${count > 1 ? 'offres' : 'offre'}${place ? ` pour ${place}` : ''}`, noOffer: 'Aucune offre pour ce choix.',
    unavailable: 'Les suggestions ne sont pas disponibles pour le moment.', all: 'Voir toute la réponse', credit: 'Révélateur', at: 'sur',
    territory: 'Territoire', need: 'Besoin', territoryHint: 'Commune, département…', needHint: 'Plus de médecin, covoiturage…', go: 'Chercher',
    missing: 'Choisissez un besoin et un territoire.', unknown: text => `« ${text} » : rien de ce nom. Essayez un autre mot.`,
    open: 'ouverte', possible: 'à vérifier', from: 'de', to: 'à', until: 'jusqu’au', page: 'Fiche', site: 'Site'
  },
  en: {
    loading: 'Searching…', here: 'Already present here', why: 'Why?', sources: 'Sources', help: 'Who can help', none: 'No solution for this choice.',
    found: (count, place) => `${count} ${count > 1 ? 'solutions' : 'solution'}${place ? ` for ${place}` : ''}`,
    offers: (count, place) => `${count} ${count > 1 ? 'offers' : 'offer'}${place ? ` for ${place}` : ''}`, noOffer: 'No offer for this choice.',
    unavailable: 'Suggestions are not available at the moment.', all: 'See the whole answer', credit: 'Révélateur', at: 'on',
    territory: 'Place', need: 'Need', territoryHint: 'Commune, département…', needHint: 'No doctor left, car sharing…', go: 'Search',
    missing: 'Choose a need and a place.', unknown: text => `“${text}”: nothing of that name. Try another word.`,
    open: 'open', possible: 'to be checked', from: 'from', to: 'to', until: 'until', page: 'Page', site: 'Website'
  }
}

const SHEET = `
:host { display: block; container-type: inline-size;
  --_accent: var(--revelateur-accent, light-dark(#a33a1f, #f19a7c)); --_paper: var(--revelateur-fond, light-dark(#fff, #1c2027));
  --_ink: var(--revelateur-texte, light-dark(#1c2530, #e9ebee)); --_line: color-mix(in srgb, var(--_ink) 22%, transparent);
  --_muted: color-mix(in srgb, var(--_ink) 74%, var(--_paper)); color-scheme: light dark }
:host([hidden]), [hidden] { display: none !important }
* { box-sizing: border-box; margin: 0; padding: 0 }
.frame { all: initial; display: block; font: medium/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: var(--_ink); color-scheme: inherit; background: var(--_paper); border-radius: var(--revelateur-rayon, .6em); padding: 1em; border: 1px solid var(--_line) }
a { color: inherit; text-decoration-color: var(--_accent); text-underline-offset: .2em }
a:hover { color: var(--_accent) }
:focus-visible { outline: 3px solid var(--_accent); outline-offset: 2px; border-radius: 3px }
[role=status] { color: var(--_muted); font-size: .9em }
ol, ul { list-style: none }
.items { display: grid; gap: .9em; margin-top: .6em }
.items > li { border-top: 1px solid var(--_line); padding-top: .9em }
h3 { font: 600 1.06em/1.35 "Iowan Old Style", Palatino, "Palatino Linotype", Georgia, serif }
.summary { margin-top: .25em }
.tag { display: inline-block; font-size: .8em; color: var(--_muted); border: 1px solid var(--_line); border-radius: .3em; padding: 0 .4em; margin-top: .3em }
details { margin-top: .4em }
summary { cursor: pointer; color: var(--_muted); min-height: 1.9em; display: list-item; list-style-position: inside }
summary:hover { color: var(--_accent) }
details li { margin: .25em 0 .25em 1.1em; list-style: disc }
.small, footer { font-size: .9em; color: var(--_muted) }
footer { margin-top: .9em; display: flex; flex-wrap: wrap; gap: .3em 1em }
form { display: flex; flex-wrap: wrap; gap: .6em; align-items: end; margin-bottom: .8em }
label { flex: 1 1 11em; font-size: .9em; color: var(--_muted) }
input { display: block; width: 100%; font: inherit; font-size: 1.1em; color: var(--_ink); background: var(--_paper); border: 1px solid var(--_muted); border-radius: .35em; min-height: 2.6em; padding: .3em .6em }
button { font: inherit; font-weight: 600; min-height: 2.6em; padding: .3em 1em; border-radius: .35em; border: 1px solid var(--_accent); background: transparent; color: var(--_ink); cursor: pointer }
button:hover { text-decoration: underline }
@container (min-width: 576px) { :host([mode=cartes]) .items { grid-template-columns: repeat(auto-fill, minmax(16em, 1fr)) } }
:host([mode=cartes]) .items > li { border: 1px solid var(--_line); border-radius: .5em; padding: .9em }
:host([mode=compact]) .items { gap: .35em }
:host([mode=compact]) .items > li { padding-top: .35em }
@media print { details > * { display: block } form { display: none } }`

let sheet
const shared = () => {
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(SHEET)
  }
  return sheet
}

/** One request for all that ask the same; a failure is not kept. */
const asked = new Map()
const ask = (path, parameters) => {
  const address = new URL(path, HOME)
  for (const [name, value] of Object.entries(parameters)) if (value) address.searchParams.set(name, value)
  const key = address.href
  if (!asked.has(key)) {
    const answer = fetch(key, { credentials: 'omit', mode: 'cors', headers: { Accept: 'application/json' }, signal: AbortSignal.timeout(PATIENCE) }).then(async response => {
      if (response.ok) return response.json()
      const problem = await response.json().catch(() => ({}))
      throw Object.assign(new Error(problem.detail || `HTTP ${response.status}`), { status: response.status })
    })
    answer.catch(() => asked.delete(key))
    asked.set(key, answer)
  }
  return asked.get(key)
}

const make = (tag, properties = {}, ...children) => {
  const { part, ...others } = properties
  const element = Object.assign(document.createElement(tag), others)
  if (part) element.part = part
  element.append(...children.filter(child => child != null))
  return element
}

const safe = address => {
  try {
    const url = new URL(address, HOME)
    return /^https?:$/.test(url.protocol) ? url.href : null
  } catch {
    return null
  }
}
const link = (address, text, properties) => safe(address) ? make('a', { href: safe(address), textContent: text, ...properties }) : make('span', { textContent: text })
const fold = (title, part, ...children) => children.length ? make('details', { part }, make('summary', { textContent: title }), make('ul', {}, ...children)) : null
const colour = text => text && CSS.supports('color', text) ? text : null

/** What both widgets share: reading their attributes, asking, showing what came or leaving the page's own content. */
class Widget extends HTMLElement {
  static observedAttributes = ['besoin', 'territoire', 'q', 'limite', 'mode', 'choisir', 'soutien', 'etape', 'lang', 'accent', 'fond', 'texte']

  #own
  #looks
  #status
  #result
  #form
  #turn = 0
  #waiting = false
  #chosen = {}

  connectedCallback() {
    if (!this.shadowRoot) this.#build()
    this.#later()
  }

  attributeChangedCallback(name, before, after) {
    if (before === after) return
    if (name === 'besoin' || name === 'territoire' || name === 'q') this.#chosen = {}
    this.#later()
  }

  get words() { return WORDS[this.language] }

  get language() {
    const lang = this.getAttribute('lang') || this.closest('[lang]')?.lang || ''
    return lang.toLowerCase().startsWith('en') ? 'en' : 'fr'
  }

  get limit() {
    const limit = Number.parseInt(this.getAttribute('limite'), 10)
    return Number.isNaN(limit) ? this.usual : Math.min(50, Math.max(1, limit))
  }

  get need() { return this.#chosen.need ?? this.getAttribute('besoin') }
  get territory() { return this.#chosen.territory ?? this.getAttribute('territoire') }
  get text() { return this.#chosen.need ? null : this.#chosen.text ?? this.getAttribute('q') }

  #build() {
    const root = this.attachShadow({ mode: 'open' })
    this.#looks = new CSSStyleSheet()
    root.adoptedStyleSheets = [shared(), this.#looks]
    this.#own = make('slot')
    this.#status = make('p', { part: 'status' })
    this.#status.setAttribute('role', 'status')
    this.#status.setAttribute('aria-live', 'polite')
    this.#result = make('div', { part: 'result' })
    this.frame = make('div', { className: 'frame', part: 'frame', hidden: true }, this.#status, this.#result)
    root.append(this.frame, this.#own)
  }

  /** Several attributes that change at once are one change. */
  #later() {
    if (!this.isConnected || !this.shadowRoot || this.#waiting) return
    this.#waiting = true
    queueMicrotask(() => {
      this.#waiting = false
      if (this.isConnected) this.#refresh()
    })
  }

  async #refresh() {
    const turn = ++this.#turn
    this.#paint()
    this.#choose()
    if (!this.complete) {
      if (this.hasAttribute('choisir')) this.#say(this.words.missing)
      return
    }
    if (!this.frame.hidden) this.#status.textContent = this.words.loading
    this.setAttribute('aria-busy', 'true')
    try {
      const answer = await this.load()
      if (turn !== this.#turn) return
      this.#result.replaceChildren(...this.show(answer))
      this.#say(this.summary(answer))
      this.#own.hidden = true
      this.#tell('solutions-chargees', this.detail(answer))
    } catch (failure) {
      if (turn !== this.#turn) return
      this.#fail(failure)
    } finally {
      if (turn === this.#turn) this.removeAttribute('aria-busy')
    }
  }

  #say(text) {
    this.frame.hidden = false
    this.#status.textContent = text
  }

  /** The page's own content stays, or comes back; a person who chose is told why. */
  #fail(failure) {
    this.#own.hidden = false
    this.#result.replaceChildren()
    if (this.hasAttribute('choisir')) this.#say(failure.status ? failure.message : this.words.unavailable)
    else if (this.#own.assignedNodes().some(node => node.nodeType === 1 ? node.localName !== 'noscript' : node.textContent.trim())) this.frame.hidden = true
    else this.#say(this.words.unavailable)
    this.#tell('solutions-indisponibles', { status: failure.status ?? null, message: failure.message })
  }

  #tell(name, detail) {
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: name === 'solution-choisie' }))
  }

  /** Colours by attribute, for pages whose policy forbids styles of their own. */
  #paint() {
    const rules = ['accent', 'fond', 'texte'].map(name => [name, colour(this.getAttribute(name))]).filter(([, value]) => value)
    this.#looks.replaceSync(rules.length ? `:host { ${rules.map(([name, value]) => `--revelateur-${name}: ${value}`).join('; ')} }` : '')
  }

  #choose() {
    const wanted = this.hasAttribute('choisir')
    if (!wanted) {
      this.#form?.remove()
      this.#form = null
      return
    }
    if (this.#form?.lang === this.language) return
    this.#form?.remove()
    const words = this.words
    const need = this.#field('needs', words.need, words.needHint)
    const territory = this.#field('territories', words.territory, words.territoryHint)
    this.#form = make('form', { part: 'form', lang: this.language }, need.label, territory.label, make('button', { textContent: words.go, part: 'button' }))
    this.#form.addEventListener('submit', event => {
      event.preventDefault()
      this.#search(need.input, territory.input)
    })
    this.frame.prepend(this.#form)
    this.frame.hidden = false
    this.#prefill(need.input, 'needs', this.need, this.text)
    this.#prefill(territory.input, 'territories', this.territory)
  }

  #field(kind, title, hint) {
    const list = make('datalist', { id: kind })
    const input = make('input', { type: 'text', name: kind, placeholder: hint, autocomplete: 'off', maxLength: 200, part: 'input' })
    input.setAttribute('list', kind)
    let pause
    input.addEventListener('input', () => {
      clearTimeout(pause)
      const text = input.value.trim()
      if (text.length < 2) return
      pause = setTimeout(async () => {
        const found = await ask(`/api/${kind}`, { q: text, limit: '8', lang: this.language }).catch(() => ({ items: [] }))
        list.replaceChildren(...found.items.map(item => make('option', { value: item.label })))
      }, 200)
    })
    return { input, label: make('label', {}, title, input, list) }
  }

  async #prefill(input, kind, id, text) {
    if (text) input.value = text
    if (!id) return
    const found = await ask(`/api/${kind}`, { q: id, limit: '1', lang: this.language }).catch(() => ({ items: [] }))
    if (!input.value && found.items[0]) input.value = found.items[0].label
  }

  async #search(need, territory) {
    const chosen = {}
    for (const [kind, input] of [['needs', need], ['territories', territory]]) {
      const text = input.value.trim()
      if (!text) {
        this.#say(this.words.missing)
        input.focus()
        return
      }
      const found = await ask(`/api/${kind}`, { q: text, limit: '1', lang: this.language }).catch(() => null)
      const item = found?.items[0]
      if (kind === 'needs') {
        if (item && item.label.toLowerCase() === text.toLowerCase()) chosen.need = item.id
        else chosen.text = text // the server reads whole sentences better than a list of names does
      } else if (item) {
        chosen.territory = item.id
      } else {
        this.#say(found ? this.words.unknown(text) : this.words.unavailable)
        input.focus()
        return
      }
    }
    this.#chosen = chosen
    this.#refresh()
  }

  /** A link to a solution or an offer, which the page may follow by itself. */
  chosen(element, detail) {
    element.addEventListener('click', event => {
      if (!this.#tell('solution-choisie', detail)) event.preventDefault()
    })
    return element
  }

  credit(address) {
    return make('footer', { part: 'footer' }, address ? link(address, this.words.all, { part: 'link' }) : null, link('/', this.words.credit, { part: 'link' }))
  }
}

class SolutionsInspirantes extends Widget {
  usual = 5

  get complete() { return Boolean((this.need || this.text) && (this.territory || this.text)) }

  load() {
    const limit = this.limit
    return ask('/api/recommendations', {
      need: this.need, q: this.need ? null : this.text, territory: this.territory, lang: this.language, limit: String(BATCHES.find(batch => batch >= limit))
    })
  }

  items(answer) { return answer.items.slice(0, this.limit) }

  detail(answer) { return { query: answer.query, version: answer.version, items: this.items(answer) } }

  summary(answer) {
    const count = this.items(answer).length
    return count ? this.words.found(count, answer.query.territory?.label) : this.words.none
  }

  show(answer) {
    const { need, territory } = answer.query
    const page = need && territory ? `/solutions-pour?besoin=${encodeURIComponent(need.id)}&territoire=${encodeURIComponent(territory.id)}&lang=${this.language}` : '/'
    const items = make('ol', { className: 'items', part: 'items' }, ...this.items(answer).map(item => this.#card(item)))
    return [items, this.credit(page)]
  }

  #card(item) {
    const words = this.words
    const solution = item.solution
    const title = make('h3', {}, this.chosen(link(solution.url, solution.name, { part: 'link' }), { solution, rank: item.rank, score: item.score }))
    if (this.getAttribute('mode') === 'compact') return make('li', { part: 'item' }, title)
    const reasons = item.reasons.filter(reason => reason.text).map(reason => make('li', { textContent: reason.text }))
    const sources = item.sources.filter(source => safe(source.url)).map(source => make('li', {}, link(source.url, source.title || source.url)))
    const support = this.hasAttribute('soutien') ? item.support.map(help => make('li', {}, link(help.url, help.name), help.offer ? ` – ${help.offer}` : '')) : []
    return make('li', { part: 'item' }, title, solution.summary ? make('p', { className: 'summary', part: 'summary', textContent: solution.summary }) : null,
      item.presentHere ? make('p', { className: 'tag', textContent: words.here }) : null,
      fold(words.why, 'reasons', ...reasons), fold(words.help, 'support', ...support), fold(words.sources, 'sources', ...sources))
  }
}

class QuiPeutAider extends Widget {
  usual = 10

  get complete() { return Boolean(this.need && this.territory) }

  load() {
    return ask('/api/queries/support-for-project', { need: this.need, territory: this.territory, stage: this.getAttribute('etape'), lang: this.language, format: 'json' })
  }

  rows(answer) {
    const seen = new Set()
    const offers = answer.results.bindings.map(row => Object.fromEntries(Object.entries(row).map(([name, term]) => [name, term.value])))
    return offers.filter(row => !seen.has(row.offer) && seen.add(row.offer)).slice(0, this.limit)
  }

  detail(answer) { return { items: this.rows(answer) } }

  summary(answer) {
    const count = this.rows(answer).length
    return count ? this.words.offers(count) : this.words.noOffer
  }

  show(answer) {
    return [make('ol', { className: 'items', part: 'items' }, ...this.rows(answer).map(row => this.#offer(row))), this.credit()]
  }

  #offer(row) {
    const words = this.words
    const page = row.actor.replace(/^https:\/\/w3id\.org\/revelateur(?=\/id\/)/, '')
    const facts = [row.typeLabel, this.#amount(row), row.validThrough && `${words.until} ${new Date(row.validThrough).toLocaleDateString(this.language)}`, words[row.state === 'open' ? 'open' : 'possible']]
    return make('li', { part: 'item' }, make('h3', {}, this.chosen(link(page, row.name, { part: 'link' }), { actor: row.actor, offer: row.offer })),
      make('p', { className: 'summary', textContent: row.offerName }), make('p', { className: 'small', textContent: facts.filter(Boolean).join(' · ') }),
      row.conditions ? make('p', { className: 'small', textContent: row.conditions }) : null)
  }

  #amount({ amountMin, amountMax, currency }) {
    const words = this.words
    const money = amount => new Intl.NumberFormat(this.language, { style: 'currency', currency: currency || 'EUR', maximumFractionDigits: 0 }).format(amount)
    if (amountMin && amountMax) return `${words.from} ${money(amountMin)} ${words.to} ${money(amountMax)}`
    return amountMin || amountMax ? `${words[amountMin ? 'from' : 'to']} ${money(amountMin || amountMax)}` : null
  }
}

/** A second copy of this file, of this or another version, leaves the first in charge. */
const define = (name, element) => customElements.get(name) || customElements.define(name, element)
define('solutions-inspirantes', SolutionsInspirantes)
define('qui-peut-aider', QuiPeutAider)
})()
