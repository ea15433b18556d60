import { createRoot } from 'react-dom/client'
import { de } from '../../i18n/ui/de'
import { en } from '../../i18n/ui/en'
import { PartsPage } from './PartsPage'
import { partsWords } from './words'
import '../styles/index.css'
import '../styles/resultWay.css'
import '../styles/toggle.css'
import '../styles/plan.css'
import '../styles/results.css'
import './partsPage.css'

const language = new URLSearchParams(window.location.search).get('lang') === 'en' ? 'en' : 'de'
document.documentElement.lang = language
document.title = partsWords[language].title
const root = document.getElementById('root')
if (root !== null)
  createRoot(root).render(<PartsPage language={language} messages={language === 'de' ? de : en} />)
