// Comfort only: every page works without this file.

/** The gaps of the sentence open its form and lead to their field. */
for (const gap of document.querySelectorAll('.gap')) {
  gap.addEventListener('click', event => {
    const field = document.getElementById(gap.hash.slice(1))
    const form = field?.closest('details')
    if (!form) return
    event.preventDefault()
    form.open = true
    field.focus()
    field.select()
  })
}

/** A field that is filled offers its whole list once its text is selected. */
for (const field of document.querySelectorAll('.sentence input[list]')) {
  field.addEventListener('focus', () => field.select())
}

/** What an address points at inside a closed part is opened. */
const openTarget = () => {
  const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)))
  const part = target && target.closest('details')
  if (part) part.open = true
}
addEventListener('hashchange', openTarget)
openTarget()

for (const button of document.querySelectorAll('button.print')) {
  button.hidden = false
  button.addEventListener('click', () => print())
}

/** Paper has no folds: what is closed is printed too. */
addEventListener('beforeprint', () => document.querySelectorAll('.reasons, .cited, .documented details').forEach(part => { part.open = true }))

/** An area of a map leads to its territory; the table beside it does the same for everybody. */
for (const area of document.querySelectorAll('.map .areas [data-key]')) {
  area.addEventListener('click', () => location.assign(`/id/territory/${area.dataset.key}`))
}
