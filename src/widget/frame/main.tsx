import '../../ui/styles/index.css'
import '../../app/notices.css'
import './frame.css'
import { startFrame } from './startFrame'

const root = document.getElementById('root')
if (root !== null) void startFrame(root, window)
