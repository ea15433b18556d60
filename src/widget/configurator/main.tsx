import { startLanguage } from '../../app/language'
import { loadOwnScript } from '../../app/ownScript'
import { showPage, siteContent } from '../../app/sitePage'
import { de } from '../../i18n/configurator/de'
import { en } from '../../i18n/configurator/en'
import { addresses } from '../protocol'
import { Configurator } from './Configurator'
import '../../ui/styles/index.css'
import '../../ui/styles/adviser.css'
import '../../ui/styles/tabs.css'
import './configurator.css'

const all = { de, en }
/** The folder of the built site. */
const base = new URL('../', window.location.href.replace(/[?#].*$/, '')).href

const root = document.getElementById('root')
if (root !== null) void open(root)

async function open(place: HTMLElement): Promise<void> {
  const language = startLanguage(window.location.search, navigator.language)
  document.documentElement.lang = language
  document.title = `${all[language].title} – ${all[language].product}`
  const content = await siteContent(language)
  showPage(place, <Configurator language={language} all={all} base={base} {...content} />)
  loadOwnScript(base + addresses.loader)
}
