// Shows what an address answers below its form; without this file the form leads there.
import { element, word } from './page.js'

const MOST = 20000 // characters

for (const form of document.querySelectorAll('form.try')) {
  const place = element('div', { role: 'status' })
  form.after(place)
  form.addEventListener('submit', async event => {
    event.preventDefault()
    const asked = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ''))
    const address = `${form.getAttribute('action')}${asked.size ? `?${asked}` : ''}`
    place.replaceChildren(word('running'))
    const start = performance.now()
    try {
      const response = await fetch(address, { headers: { Accept: 'application/json, application/sparql-results+json;q=0.9, */*;q=0.1' } })
      const text = await response.text()
      const shown = response.headers.get('Content-Type')?.includes('json') ? JSON.stringify(JSON.parse(text), null, 2) : text
      place.replaceChildren(element('p', {}, `${word('answered', response.status, ((performance.now() - start) / 1000).toFixed(2))} `, element('a', { href: address }, address)),
        element('pre', { tabindex: 0, role: 'region', 'aria-label': word('answer') }, element('code', {}, shown.slice(0, MOST))), shown.length > MOST ? element('p', { class: 'note' }, word('cut')) : '')
    } catch {
      place.replaceChildren(element('p', { class: 'refused' }, word('unreachable')))
    }
  })
}
