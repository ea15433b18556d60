import '../../ui/styles/index.css'
import '../../app/notices.css'
import { ownPage } from '../../app/setting'
import { start } from '../../app/start'

const root = document.getElementById('root')
if (root !== null) void start(root, { ...ownPage, noticesHref: '../../third-party-notices.txt' })
