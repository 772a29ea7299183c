// Answers as pictures: shapes in WKT as a map, numbers as bars. Each has its table beside it.
import { element, number, shape, word } from './page.js'

const WIDTH = 800
const STEPS = 5

/** The rings or points of a WKT text, and whether they are points; an axis order of its own is not looked at: ours is CRS84. */
export const readWkt = text => {
  const [, kind = ''] = /^\s*(?:<[^>]*>)?\s*([A-Z]+)/i.exec(text) ?? []
  const parts = (text.match(/[^()]*\([^()]+\)/g) ?? []).map(part => part.slice(part.lastIndexOf('(') + 1, -1).split(',')
    .map(pair => pair.trim().split(/\s+/).map(Number)).filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y)))
  return { point: kind.toUpperCase().endsWith('POINT'), open: kind.toUpperCase().endsWith('LINESTRING'), parts: parts.filter(part => part.length) }
}

const step = (value, least, most) => most === least ? STEPS : Math.min(STEPS, 1 + Math.floor((value - least) / (most - least) * STEPS))

/**
 * A map of features {wkt, label, href, value}: darker where the value is greater.
 * @param ground shapes in WKT drawn under it, for bearings
 */
export const map = (features, ground = []) => {
  const drawn = features.map(feature => ({ ...feature, ...readWkt(feature.wkt) })).filter(feature => feature.parts.length)
  const under = ground.map(readWkt)
  const all = drawn.concat(under).flatMap(feature => feature.parts.flat())
  const [west, east] = [0, 1].map(end => all.reduce((edge, [x]) => end ? Math.max(edge, x) : Math.min(edge, x), end ? -Infinity : Infinity))
  const [south, north] = [0, 1].map(end => all.reduce((edge, [, y]) => end ? Math.max(edge, y) : Math.min(edge, y), end ? -Infinity : Infinity))
  const shrink = Math.cos((south + north) / 2 * Math.PI / 180)
  const scale = (WIDTH - 40) / Math.max((east - west) * shrink, (north - south) * 1.2, 0.02)
  const place = ([x, y]) => [20 + ((x - west) * shrink) * scale, 20 + (north - y) * scale].map(at => at.toFixed(1))
  const path = feature => feature.parts.map(part => `M${part.map(pair => place(pair).join(' ')).join('L')}${feature.open ? '' : 'Z'}`).join('')
  const values = drawn.map(feature => feature.value).filter(Number.isFinite)
  const [least, most] = [Math.min(...values), Math.max(...values)]

  const drawing = feature => {
    const style = `place${Number.isFinite(feature.value) ? ` s${step(feature.value, least, most)}` : ''}`
    const title = shape('title', {}, feature.label + (Number.isFinite(feature.value) ? ` : ${number(feature.value)}` : ''))
    const outline = feature.point
      ? shape('g', { class: style }, title, feature.parts.flat().map(pair => shape('circle', { cx: place(pair)[0], cy: place(pair)[1], r: 5 })))
      : shape('path', { class: feature.open ? `${style} open` : style, d: path(feature), 'fill-rule': 'evenodd' }, title)
    if (feature.href) outline.addEventListener('click', () => location.assign(feature.href)) // for a mouse; the table has the links
    return outline
  }
  const height = Math.max(120, 40 + (north - south) * scale)
  // what lies on top is drawn last: points over outlines
  const order = drawn.toSorted((one, other) => one.point - other.point)
  const picture = shape('svg', { class: 'map', viewBox: `0 0 ${WIDTH} ${height.toFixed(0)}`, role: 'img', 'aria-label': word('map.label', drawn.length) },
    under.map(feature => shape('path', { class: 'ground', d: path(feature) })), order.map(drawing))
  return element('figure', { class: 'picture' }, picture,
    values.length && most > least ? element('figcaption', { class: 'note' }, `${number(least)} `, shape('svg', { class: 'map scale', viewBox: '0 0 100 10', width: 150, height: 15, 'aria-hidden': true },
      Array.from({ length: STEPS }, (_, at) => shape('rect', { class: `place s${at + 1}`, x: at * 20, width: 20, height: 10 }))), ` ${number(most)}`) : '')
}

/** Bars for {label, href, value}, in the order given. */
export const chart = (rows, title) => {
  const values = rows.map(row => row.value)
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)]
  const at = value => 300 + (value - least) / (most - least || 1) * (WIDTH - 380)
  const line = 26
  const short = text => text.length > 42 ? `${text.slice(0, 41)}…` : text
  return element('figure', { class: 'picture' }, element('figcaption', {}, title),
    shape('svg', { class: 'bars', viewBox: `0 0 ${WIDTH} ${rows.length * line + 6}`, role: 'img', 'aria-label': word('chart.label', title, rows.length) },
      rows.map((row, index) => shape('g', {}, shape('title', {}, `${row.label} : ${number(row.value)}`),
        shape('text', { class: 'name', x: 290, y: index * line + 18, 'text-anchor': 'end' }, short(row.label)),
        shape('rect', { class: 'f2', x: Math.min(at(0), at(row.value)).toFixed(1), y: index * line + 4, width: Math.max(1, Math.abs(at(row.value) - at(0))).toFixed(1), height: line - 8, rx: 2 }),
        shape('text', { x: Math.max(at(0), at(row.value)) + 6, y: index * line + 18 }, number(row.value)))),
      shape('line', { class: 'axis', x1: at(0), x2: at(0), y1: 0, y2: rows.length * line + 6 })))
}
