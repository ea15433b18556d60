import { tagName } from '../protocol'
import { LotseCheck } from './lotseCheck'

if (!customElements.get(tagName)) customElements.define(tagName, LotseCheck)
