import { tagName } from '../protocol'
import { examine } from './examine'

// It comes when a tag on the page has met with a trouble: whichever it was.
for (const tag of document.querySelectorAll(tagName)) void examine(tag)
