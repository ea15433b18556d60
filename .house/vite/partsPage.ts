import type { Plugin } from 'vite'

const page = `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Bausteine der Oberfläche</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
    <div id="root"></div>
    <script type="module" src="/src/ui/partsPage/main.tsx"></script>
  </body>
</html>
`

/** Serves /parts while developing: every part of the interface in every state. Nothing of it is built. */
export function partsPage(): Plugin {
  return {
    name: 'lotse-parts-page',
    apply: 'serve',
    // Packages are found from here at once: one found later would reload the page while it is looked at.
    config: () => ({ optimizeDeps: { entries: ['index.html', 'src/ui/partsPage/main.tsx'] } }),
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const address = request.url ?? ''
        if (!/^\/parts\/?(\?|$)/.test(address)) {
          next()
          return
        }
        void server.transformIndexHtml(address, page).then((html) => {
          response.setHeader('content-type', 'text/html; charset=utf-8')
          response.end(html)
        })
      })
    },
  }
}
