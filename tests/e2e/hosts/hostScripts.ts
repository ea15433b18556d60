/** What libraries of host pages do to the language and to the browser, cut down to what a script of others may trip over. */
export const hostScripts = {
  prototypeJs: `(() => {
    const list = (thing) => { const all = []; for (let at = 0; at < (thing ? thing.length || 0 : 0); at++) all[at] = thing[at]; return all }
    Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']' }
    String.prototype.toJSON = function () { return '"' + this + '"' }
    Array.prototype.reduce = function () { return this.length > 1 ? this : this[0] }
    Array.prototype.entries = Array.prototype.toArray = Array.prototype.clone = function () { return list(this) }
    Array.prototype.find = Array.prototype.detect = function (test) { for (let at = 0; at < this.length; at++) if (test(this[at], at)) return this[at] }
    Array.from = window.$A = list
    Object.keys = (thing) => { const all = []; for (const name in thing) all.push(name); return all }
    Object.values = (thing) => { const all = []; for (const name in thing) all.push(thing[name]); return all }
    Object.toJSON = JSON.stringify = () => 'null'
    Function.prototype.bind = function (self) { const own = this; return function () { return own.apply(self, list(arguments)) } }
    String.prototype.startsWith = function (start) { return this.lastIndexOf(start, 0) === 0 }
    Element.prototype.remove = function () { throw new Error('not like this') }
    Element.prototype.update = Element.prototype.insert = function () { return this }
    document.getElementsByClassName = () => []
    window.$ = (id) => document.getElementById(id)
  })()`,
  countsNames: `Object.prototype.extra = function extra() {}
    Object.prototype.toJSONString = function () { return '' }
    Array.prototype.contains = function (one) { return this.indexOf(one) >= 0 }
    Array.prototype.extra = 'yes'
    NodeList.prototype.each = HTMLCollection.prototype.each = () => {}`,
  ownNames: `var URL = '/suche', origin = 'Hamburg', name = 'Kammer', status = 'offen', event = null, length = 7, lotse = 'unser Lotse'
    var title = 'Kammer', port = 80, frame = 'nein', base = '/', addresses = [], define = () => {}, module = {}, exports = {}, require = () => ({})
    define.amd = true`,
  wrapped: `(() => {
    const wrap = (owner, name) => { const own = owner[name]; owner[name] = function () { return own.apply(this, arguments) } }
    for (const [owner, name] of [[window, 'postMessage'], [MessagePort.prototype, 'postMessage'], [window, 'addEventListener'],
      [window, 'setTimeout'], [window, 'fetch'], [Document.prototype, 'createElement'], [Node.prototype, 'appendChild'],
      [Element.prototype, 'attachShadow'], [Element.prototype, 'setAttribute'], [EventTarget.prototype, 'dispatchEvent']]) wrap(owner, name)
    const Own = window.MutationObserver
    window.MutationObserver = function (callback) { return new Own((...all) => callback(...all)) }
    window.addEventListener('message', ({ data }) => JSON.parse(typeof data === 'string' ? data : '{}'))
  })()`,
  es5Adapter: `(() => {
    const Own = window.HTMLElement
    window.HTMLElement = function HTMLElement() { return Reflect.construct(Own, [], this.constructor) }
    HTMLElement.prototype = Own.prototype
    HTMLElement.prototype.constructor = HTMLElement
    Object.setPrototypeOf(HTMLElement, Own)
    const define = customElements.define.bind(customElements)
    customElements.define = (tag, maker, options) => { define(tag, maker, options); define(tag + '-again', class extends maker {}, options) }
    Object.defineProperty(Document.prototype, 'currentScript', { get: () => null, configurable: true })
  })()`,
} as const
