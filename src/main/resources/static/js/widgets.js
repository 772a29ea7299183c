// Writes the snippet of a widget from the choices, and shows the widget as visitors will see it.
const page = document.querySelector('main.widgets')
const form = page.querySelector('form.choices')
const preview = document.getElementById('preview')
const contrast = document.getElementById('contrast')
const { server, file, integrity } = page.dataset
const COLOURS = ['accent', 'fond', 'texte']
/** The page that shows the same without JavaScript, and what it is called. */
const FRAMES = {
  'solutions-inspirantes': ['/embed/recommendations', 'Solutions inspirantes', 'Inspiring solutions'],
  'qui-peut-aider': ['/embed/support', 'Qui peut aider', 'Who can help']
}

const escaped = text => text.replace(/[&"<>]/g, sign => ({ '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' })[sign])

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = colour => {
  const [red, green, blue] = [1, 3, 5].map(start => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map(share => share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const ratio = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const attributes = () => {
  const chosen = new FormData(form)
  const solutions = chosen.get('element') === 'solutions-inspirantes'
  const named = { besoin: chosen.get('besoin'), territoire: chosen.get('territoire').trim(), limite: chosen.get('limite'), lang: chosen.get('lang') }
  if (solutions && chosen.get('mode') !== 'liste') named.mode = chosen.get('mode')
  if (chosen.has('choisir')) named.choisir = ''
  if (solutions && chosen.has('soutien')) named.soutien = ''
  if (!solutions && chosen.get('etape')) named.etape = chosen.get('etape')
  if (chosen.has('couleurs')) for (const name of COLOURS) named[name] = chosen.get(name)
  return named
}

const update = () => {
  const element = form.elements.element.value
  const named = attributes()
  const written = Object.entries(named).map(([name, value]) => value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`).join('')
  const [path, ...titles] = FRAMES[element]
  const title = titles[named.lang === 'en' ? 1 : 0]
  const asked = new URLSearchParams({ need: named.besoin, territory: named.territoire, limit: named.limite, lang: named.lang })
  if (named.etape) asked.set('stage', named.etape)
  const plain = escaped(`${server}${path}?${asked}`)
  document.getElementById('snippet').textContent = `<script src="${escaped(server + file)}" integrity="${integrity}" crossorigin="anonymous" defer></script>\n<${element}${written}><a href="${plain}">${title}</a></${element}>`
  document.getElementById('frame').textContent = `<iframe src="${plain}" title="${title}" width="100%" height="600" loading="lazy"></iframe>`

  const widget = document.createElement(element)
  for (const [name, value] of Object.entries(named)) widget.setAttribute(name, value)
  preview.replaceChildren(widget)

  form.elements.etape.disabled = element !== 'qui-peut-aider'
  const own = form.elements.couleurs.checked
  for (const name of COLOURS) form.elements[name].disabled = !own
  const { accent, fond, texte } = Object.fromEntries(COLOURS.map(name => [name, form.elements[name].value]))
  const least = Math.min(ratio(texte, fond), ratio(accent, fond))
  contrast.textContent = own ? (least >= 4.5 ? contrast.dataset.good : contrast.dataset.bad).replace('{0}', least.toFixed(1)) : ''
  contrast.classList.toggle('bad', own && least < 4.5)
}

for (const button of page.querySelectorAll('button.copy')) {
  button.hidden = !navigator.clipboard
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copies).textContent)
    button.textContent = button.dataset.done
  })
}

form.addEventListener('submit', event => event.preventDefault())
form.addEventListener('change', update)

const script = document.createElement('script')
script.src = file
document.head.append(script)
update()
