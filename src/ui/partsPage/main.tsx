import { createRoot } from 'react-dom/client'
import { de as germanResults } from '../../i18n/results/de'
import { en as englishResults } from '../../i18n/results/en'
import { de } from '../../i18n/ui/de'
import { en } from '../../i18n/ui/en'
import { PartsPage } from './PartsPage'
import { partsWords } from './words'
import '../styles/index.css'
import '../styles/resultWay.css'
import '../styles/tabs.css'
import '../styles/toggle.css'
import '../styles/plan.css'
import '../styles/results.css'
import './partsPage.css'

const language = new URLSearchParams(window.location.search).get('lang') === 'en' ? 'en' : 'de'
document.documentElement.lang = language
document.title = partsWords[language].title
const root = document.getElementById('root')
if (root !== null)
  createRoot(root).render(
    language === 'de' ? (
      <PartsPage language="de" messages={de} charts={germanResults.charts} />
    ) : (
      <PartsPage language="en" messages={en} charts={englishResults.charts} />
    ),
  )
