import { tagName } from '../protocol'

if (!customElements.get(tagName)) customElements.define(tagName, class extends HTMLElement {})
