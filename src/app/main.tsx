import '../ui/styles/index.css'
import './notices.css'
import { ownPage } from './setting'
import { start } from './start'

const root = document.getElementById('root')
if (root !== null) void start(root, ownPage)
