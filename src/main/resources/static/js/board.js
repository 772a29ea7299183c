// A board that lives: cards and votes are queued here, sent until the server has them, and what others write comes by itself.
// Without this file the page's forms do the same, one page a message.

const page = document.querySelector('main.live')
const board = document.getElementById('tableau')
const line = page.querySelector('.line')
const refused = page.querySelector('.refused')
const lettered = `board ${page.dataset.messages}` // the queue outlives a reload and a lost network

const say = (text, element = line) => {
  element.textContent = text
  element.hidden = !text
}

// ---- What is on the board

const listFor = card => {
  const lists = [...(board?.querySelectorAll(`ul.cards[data-kind="${card.kind}"]`) ?? [])]
  return lists.find(list => list.dataset.need === card.need?.id) ?? lists.find(list => !list.dataset.need)
}

const fill = (element, card) => {
  const text = (selector, words) => { const part = element.querySelector(selector); if (part) part.textContent = words }
  element.id = `c${card.id}`
  element.dataset.kind = card.kind
  text('.text', card.text)
  text('.kind', document.getElementById(`k-${card.kind}`)?.textContent ?? '')
  text('.topic', card.need?.label ?? '')
  text('.place', card.territory.label)
  text('.count', card.votes)
  text('.id', card.id)
  for (const field of element.querySelectorAll('input[name=card]')) field.value = card.id
}

let unseen = 0
const show = card => {
  let element = document.getElementById(`c${card.id}`)
  if (card.gone || card.into || page.dataset.session && card.session !== page.dataset.session) {
    element?.remove()
    return
  }
  if (!element) {
    const list = listFor(card)
    if (!list) return say(page.dataset.reload)
    element = board.querySelector('template').content.firstElementChild.cloneNode(true)
    fill(element, card)
    list.append(element)
    element.querySelector('details.why')?.remove()
    say(page.dataset.news.replace('0', ++unseen))
    return
  }
  fill(element, card)
}

// ---- What others do

const timer = page.querySelector('.timer')
const tick = () => {
  if (!timer?.dataset.end) return
  const seconds = Math.max(0, Math.round((new Date(timer.dataset.end) - Date.now()) / 1000))
  timer.querySelector('strong').textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  timer.classList.toggle('over', seconds === 0)
}
setInterval(tick, 1000)
tick()

const listen = () => {
  const address = new URL(page.dataset.events, location)
  address.searchParams.set('depuis', page.dataset.order)
  const events = new EventSource(address)
  events.addEventListener('card', event => {
    page.dataset.order = event.lastEventId
    show(JSON.parse(event.data))
  })
  events.addEventListener('stand', event => {
    const stand = JSON.parse(event.data)
    if ((stand.open ?? '') !== (page.dataset.open ?? '')) return location.reload()
    timer.dataset.end = stand.timer ?? ''
    timer.hidden = !stand.timer
    tick()
    if (page.classList.contains('away')) say(page.dataset.back)
    page.classList.remove('away')
  })
  events.onerror = () => {
    page.classList.add('away')
    say(page.dataset.lost)
    if (events.readyState === EventSource.CLOSED) setTimeout(listen, 3000)
  }
}
listen()
addEventListener('pagehide', () => page.classList.remove('away'))

// ---- What we do: a queue of messages, each with a key of its own, so that sending one twice is sending it once

const queue = JSON.parse(localStorage.getItem(lettered) ?? '[]')
const keep = () => localStorage.setItem(lettered, JSON.stringify(queue))
const key = () => [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('')
const wait = seconds => new Promise(resolve => setTimeout(resolve, seconds * 1000))

let sending = false
const send = async () => {
  if (sending) return
  sending = true
  while (queue.length) {
    try {
      const answer = await fetch(page.dataset.messages, {
        method: 'POST', headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'Accept-Language': document.documentElement.lang }, body: JSON.stringify(queue[0])
      })
      if (answer.status === 429 || answer.status >= 500) {
        await wait(Number(answer.headers.get('Retry-After')) || 3)
        continue
      }
      const message = queue.shift()
      keep()
      const said = await answer.json()
      if (answer.ok) {
        voted(message)
        show(said)
      } else {
        say(said.detail, refused)
        const field = message.type === 'card' && document.getElementById('texte')
        if (field && !field.value) field.value = message.text
      }
      if (!queue.length && line.textContent === page.dataset.waiting) say('')
    } catch {
      say(page.dataset.waiting)
      await wait(2)
    }
  }
  sending = false
}
const post = message => {
  say('', refused)
  queue.push({ key: key(), ...message })
  keep()
  send()
}
addEventListener('online', send)
if (page.dataset.messages) send()

const mine = new Set((page.dataset.mine ?? '').split(' ').filter(Boolean))
const voted = message => {
  if (message.type === 'card') return
  if (message.type === 'vote') mine.add(message.card)
  else mine.delete(message.card)
  const form = document.getElementById(`c${message.card}`)?.querySelector('form.voting')
  form?.querySelector('button').setAttribute('aria-pressed', mine.has(message.card))
  if (form) form.elements.type.value = mine.has(message.card) ? 'unvote' : 'vote'
}

if (page.dataset.messages) page.addEventListener('submit', event => {
  const form = event.target
  event.preventDefault()
  const fields = Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ''))
  if (form.matches('.compose')) {
    if (!fields.text?.trim()) return
    post(fields)
    form.elements.text.value = ''
    form.elements.text.focus()
  } else {
    post({ type: form.elements.type.value, card: fields.card })
  }
})
