import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { embeddedInputs, embeddedPages } from './.house/vite/embeddedPages'
import { embeddedScripts } from './.house/vite/embeddedScripts'
import { firstChunk } from './.house/vite/firstChunk'
import { moduleList } from './.house/vite/moduleList'
import { partsPage } from './.house/vite/partsPage'
import { policyMeta } from './.house/vite/policyMeta'
import { socialImage } from './.house/vite/socialImage'
import { thirdPartyNotices } from './.house/vite/thirdPartyNotices'
import { lotseContent } from './src/content/vitePlugin'

const emptyModule = join(import.meta.dirname, '.house', 'vite', 'emptyModule.ts')

/** Parts of jsPDF for HTML and SVG input, which would add 300 KB that nobody calls. */
const withoutHtmlInPdf = [{ find: /^(html2canvas|dompurify|canvg)$/, replacement: emptyModule }]

/** The site is delivered on Preact, 60 KB smaller; component tests run on React itself. */
const onPreact = [
  { find: /^react(-dom)?$/, replacement: 'preact/compat' },
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
]

const notices = thirdPartyNotices()
const modules = moduleList()

export default defineConfig(({ command }) => ({
  base: './',
  plugins: [
    embeddedPages(),
    react(),
    lotseContent(),
    policyMeta(),
    socialImage(),
    partsPage(),
    embeddedScripts(),
    notices.page,
    modules.page,
  ],
  resolve: { alias: command === 'build' ? [...withoutHtmlInPdf, ...onPreact] : withoutHtmlInPdf },
  worker: { format: 'es', plugins: () => [lotseContent(), notices.workers, modules.workers] },
  build: {
    target: 'es2022',
    manifest: '.vite/manifest.json',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      input: { index: join(import.meta.dirname, 'index.html'), ...embeddedInputs },
      output: { codeSplitting: { groups: [{ name: firstChunk(), debugName: 'start' }] } },
    },
  },
  test: {
    restoreMocks: true,
    unstubGlobals: true,
    unstubEnvs: true,
    maxWorkers: 2,
    // Nothing is expected to take this long; a busy machine may.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', '**/node_modules/**'],
          pool: 'threads',
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/support/page.ts', 'tests/support/dialogs.ts'],
          pool: 'threads',
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          // Content and helpers are read once for each of the two processes, not for each file.
          isolate: false,
          testTimeout: 180_000,
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['.house/vite/serveSite.ts'],
        },
      },
    ],
  },
}))
