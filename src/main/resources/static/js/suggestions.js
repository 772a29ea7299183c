// Comfort only: search as you type for the gaps of the sentence. Without it the fields have their own lists.

const wait = 120

/** A field and the list under it, as the combobox pattern of ARIA has them. */
class Suggestions {
  #field
  #list
  #address
  #timer
  #asked = 0

  constructor(field, address) {
    this.#field = field
    this.#address = address
    this.#list = document.createElement('ul')
    this.#list.id = `${field.id}-suggestions`
    this.#list.className = 'suggestions'
    this.#list.setAttribute('role', 'listbox')
    this.#list.setAttribute('aria-label', field.labels[0]?.textContent ?? '')
    this.#list.hidden = true
    field.removeAttribute('list')
    for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-controls', this.#list.id], ['aria-expanded', 'false']]) field.setAttribute(name, value)
    field.parentElement.append(this.#list)
    field.addEventListener('input', () => this.#later())
    field.addEventListener('keydown', event => this.#key(event))
    field.addEventListener('blur', () => this.#close())
    this.#list.addEventListener('pointerdown', event => {
      event.preventDefault()
      this.#take(event.target.closest('[role=option]'))
    })
  }

  #later() {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#ask(this.#field.value.trim()), wait)
  }

  async #ask(text) {
    const asked = ++this.#asked
    if (!text) return this.#close()
    try {
      const answer = await fetch(`${this.#address}?limit=7&lang=${document.documentElement.lang}&q=${encodeURIComponent(text.slice(0, 200))}`)
      const { items, suggestions } = await answer.json()
      if (asked === this.#asked && document.activeElement === this.#field) this.#show(items?.length ? items : suggestions ?? [])
    } catch {
      this.#close()
    }
  }

  #show(items) {
    this.#list.replaceChildren(...items.map((item, number) => this.#option(item, number)))
    this.#list.hidden = items.length === 0
    this.#field.setAttribute('aria-expanded', String(items.length > 0))
    this.#field.removeAttribute('aria-activedescendant')
  }

  #option(item, number) {
    const option = document.createElement('li')
    option.id = `${this.#list.id}-${number}`
    option.setAttribute('role', 'option')
    option.setAttribute('aria-selected', 'false')
    option.dataset.value = item.label
    const detail = document.createElement('small')
    detail.textContent = [item.matched, item.theme?.label, item.levelLabel, item.departement?.label].filter(Boolean).join(', ')
    option.append(item.label, detail)
    return option
  }

  #key(event) {
    const options = [...this.#list.children]
    const at = options.findIndex(option => option.getAttribute('aria-selected') === 'true')
    if (event.key === 'Escape') this.#close()
    else if (this.#list.hidden) return
    else if (event.key === 'ArrowDown') this.#choose(options, (at + 1) % options.length)
    else if (event.key === 'ArrowUp') this.#choose(options, (at - 1 + options.length) % options.length)
    else if (event.key === 'Enter' && at >= 0) this.#take(options[at])
    else return
    event.preventDefault()
  }

  #choose(options, at) {
    options.forEach((option, number) => option.setAttribute('aria-selected', String(number === at)))
    this.#field.setAttribute('aria-activedescendant', options[at].id)
  }

  #take(option) {
    if (!option) return
    this.#field.value = option.dataset.value
    this.#close()
  }

  #close() {
    this.#asked++
    this.#list.hidden = true
    this.#field.setAttribute('aria-expanded', 'false')
    this.#field.removeAttribute('aria-activedescendant')
  }
}

for (const [id, address] of [['territoire', '/api/territories'], ['besoin', '/api/needs']]) {
  const field = document.querySelector(`.sentence #${id}`)
  if (field) new Suggestions(field, address)
}
