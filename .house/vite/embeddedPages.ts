import { join } from 'node:path'
import type { Plugin } from 'vite'
import { root } from '../root.mjs'

type EmbeddedPage = { title: string; script: string; isFramed: boolean }

/** Pages below embed/, by their place in the built site. They are written here, so that no folder has to hold them. */
const pages: Readonly<Record<string, EmbeddedPage>> = {
  'embed/v1/index.html': {
    title: 'Mittelstandslotse – Selbstcheck für den Mittelstand',
    script: '/src/widget/frame/main.tsx',
    isFramed: true,
  },
  'embed/index.html': {
    title: 'Mittelstandslotse einbinden',
    script: '/src/widget/configurator/main.tsx',
    isFramed: false,
  },
}

/** What is built beside the page of the product: names and places of the pages below embed/. */
export const embeddedInputs = Object.fromEntries(
  Object.keys(pages).map((place) => [
    place.replace(/\/index\.html$/, '').replaceAll('/', '-'),
    placeOf(place),
  ]),
)

/** Gives the pages below embed/ to the build as if they were files. */
export function embeddedPages(): Plugin {
  const texts = new Map(Object.entries(pages).map(([place, page]) => [placeOf(place), textOf(page)]))
  return {
    name: 'lotse-embedded-pages',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (texts.has(id) ? id : undefined),
    load: (id) => texts.get(id),
  }
}

function placeOf(place: string): string {
  return join(root, place).replaceAll('\\', '/')
}

function textOf({ title, script, isFramed }: EmbeddedPage): string {
  const link = isFramed ? '../../' : '../'
  return `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <meta name="robots" content="noindex" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="/icons/lotse.svg" type="image/svg+xml" />
    <link rel="icon" href="/icons/lotse-32.png" type="image/png" sizes="32x32" />
    <link rel="preload" href="/fonts/source-sans-3-regular.woff2" as="font" type="font/woff2" crossorigin />
    <link rel="preload" href="/fonts/source-sans-3-semibold.woff2" as="font" type="font/woff2" crossorigin />
  </head>
  <body>
    <div id="root"></div>
    <noscript>
      <p>
        Der Mittelstandslotse rechnet ganz auf Ihrem Gerät und braucht dafür JavaScript. Bitte schalten Sie es
        für diese Seite ein. <a href="${link}" target="_blank" rel="noopener">Mittelstandslotse im eigenen Fenster</a>
      </p>
      <p lang="en">
        Mittelstandslotse does all its work on your own device and needs JavaScript for that. Please switch it
        on for this page. <a href="${link}" target="_blank" rel="noopener">Mittelstandslotse in its own window</a>
      </p>
    </noscript>
    <script type="module" src="${script}"></script>
  </body>
</html>
`
}
