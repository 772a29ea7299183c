// Tells the page around the frame how high it is, so that it can give it the room: {type: 'revelateur:hauteur', height: pixels}.
const tell = () => parent.postMessage({ type: 'revelateur:hauteur', height: Math.ceil(document.documentElement.getBoundingClientRect().height) }, '*')
if (parent !== self) new ResizeObserver(tell).observe(document.documentElement)
