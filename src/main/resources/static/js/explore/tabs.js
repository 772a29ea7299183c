// The questions that somebody works on, in tabs that this browser keeps.
import { element, walkTabs, word } from './page.js'

const STORED = 'revelateur.workbench'

const stored = () => {
  try {
    const kept = JSON.parse(localStorage.getItem(STORED))
    return Array.isArray(kept?.tabs) && kept.tabs.length && kept.tabs.every(tab => typeof tab.query === 'string') ? kept : undefined
  } catch { return undefined }
}

/**
 * @param list  the element of the tabs
 * @param panel what they show
 * @param first the question of the first tab
 * @param shown told the question of the tab that is chosen
 */
export const tabs = (list, panel, first, shown) => {
  const state = stored() ?? { tabs: [{ name: '', query: first }], current: 0 }
  state.current = Math.min(Number(state.current) || 0, state.tabs.length - 1)

  const store = () => {
    try { localStorage.setItem(STORED, JSON.stringify(state)) } catch { /* a browser that keeps nothing works as well */ }
  }
  const title = at => state.tabs[at].name || word('tab.name', at + 1)
  const draw = () => {
    list.replaceChildren(...state.tabs.map((_, at) => element('button', {
      type: 'button', role: 'tab', id: `tab-${at}`, 'aria-selected': String(at === state.current), 'aria-controls': panel.id, tabindex: at === state.current ? 0 : -1,
      onclick: () => show(at), ondblclick: () => rename(), onkeydown: event => ({ F2: rename, Delete: close })[event.key]?.()
    }, title(at))))
    panel.setAttribute('aria-labelledby', `tab-${state.current}`)
  }
  const show = at => {
    state.current = at
    draw()
    store()
    shown(state.tabs[at].query)
  }
  const rename = () => {
    const name = prompt(word('tab.rename'), title(state.current))
    if (!name?.trim()) return
    state.tabs[state.current].name = name.trim().slice(0, 60)
    draw()
    store()
  }
  const close = () => {
    state.tabs.splice(state.current, 1)
    if (!state.tabs.length) state.tabs.push({ name: '', query: first })
    show(Math.max(0, state.current - 1))
    list.children[state.current].focus()
  }

  walkTabs(list)
  return {
    start: () => show(state.current),
    rename,
    close,
    open: (query, name = '') => {
      state.tabs.push({ name, query })
      show(state.tabs.length - 1)
    },
    write: query => {
      state.tabs[state.current].query = query
      store()
    }
  }
}
