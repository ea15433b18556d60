import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { root } from '../root.mjs'
import { looks, mark } from './mark.mjs'

/** @typedef {{ width: number, height: number, groups: readonly { at?: string, strokes: readonly (readonly [string, string])[] }[] }} DrawingData */

/** The page that becomes the picture of a shared link, 1200 by 630: name, question, harbour. */
export async function card() {
  const { module } = await runnerImport(join(root, 'src', 'ui', 'drawings', 'harbour.ts'), {
    configFile: false,
    logLevel: 'error',
  })
  const styles = ['tokens', 'drawings'].map((name) =>
    readFileSync(join(root, 'src', 'ui', 'styles', `${name}.css`), 'utf8'),
  )
  const font = readFileSync(join(root, 'public', 'fonts', 'source-sans-3-semibold.woff2')).toString('base64')
  return `<!doctype html><meta name="color-scheme" content="light"><style>${styles.join('')}
@font-face { font-family: Card; src: url(data:font/woff2;base64,${font}) }
body { margin: 0; width: 1200px; height: 630px; overflow: hidden; background: linear-gradient(var(--sea-soft), #fff 60%); color: var(--ink); font: 600 72px/1.1 Card; letter-spacing: -0.01em }
header { display: flex; align-items: center; gap: 18px; padding: 52px 64px 0; font-size: 38px; letter-spacing: 0 }
header svg { width: 60px }
h1 { margin: 44px 64px 0; font-size: inherit }
.harbour { position: absolute; inset: auto 0 0; height: 264px }
.harbour svg { height: 100%; stroke-width: 2.5 }</style>
<header><svg viewBox="0 0 32 32">${mark(looks.colour)}</svg>Mittelstandslotse</header>
<h1>Wo stehen wir digital –<br>und wer hilft uns weiter?</h1>
<div class="harbour">${drawing(module.harbour)}</div>`
}

/** @param {DrawingData} data */
function drawing({ width, height, groups }) {
  const parts = groups.map(({ at = '', strokes }) => {
    const paths = strokes.map(([tone, path]) => `<path class="stroke-${tone}" d="${path}"/>`)
    return `<g transform="${at}">${paths.join('')}</g>`
  })
  return `<svg class="drawing" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMidYMax slice">${parts.join('')}</svg>`
}
