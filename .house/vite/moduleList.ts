import type { Plugin, Rolldown } from 'vite'

/**
 * Writes .vite/modules.json: which modules each script of the page and of its workers is made of. The size check reads it.
 * Workers are bundled before the page.
 */
export function moduleList(): { page: Plugin; workers: Plugin } {
  const scripts = new Map<string, string[]>()
  const collect = (bundle: Rolldown.OutputBundle) => {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') scripts.set(file.fileName, usedModules(file.modules))
    }
  }
  return {
    workers: {
      name: 'lotse-module-list-workers',
      apply: 'build',
      generateBundle: (_options, bundle) => collect(bundle),
    },
    page: {
      name: 'lotse-module-list',
      apply: 'build',
      generateBundle(_options, bundle) {
        collect(bundle)
        const source = JSON.stringify(Object.fromEntries(scripts), null, 1)
        this.emitFile({ type: 'asset', fileName: '.vite/modules.json', source })
      },
    },
  }
}

function usedModules(modules: Record<string, { renderedLength: number }>): string[] {
  return Object.entries(modules)
    .filter(([, module]) => module.renderedLength > 0)
    .map(([id]) => id.replace(/^\0+/, '').replaceAll('\\', '/').replace(`${process.cwd()}/`, ''))
}
