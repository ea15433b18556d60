import type { Plugin } from 'vite'

/** Writes .vite/modules.json: which modules each script is made of. The size check reads it. */
export function moduleList(): Plugin {
  return {
    name: 'lotse-module-list',
    apply: 'build',
    generateBundle(_options, bundle) {
      const scripts = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? [[file.fileName, usedModules(file.modules)]] : [],
      )
      const source = JSON.stringify(Object.fromEntries(scripts), null, 1)
      this.emitFile({ type: 'asset', fileName: '.vite/modules.json', source })
    },
  }
}

function usedModules(modules: Record<string, { renderedLength: number }>): string[] {
  return Object.entries(modules)
    .filter(([, module]) => module.renderedLength > 0)
    .map(([id]) => id.replace(/^\0+/, '').replaceAll('\\', '/').replace(`${process.cwd()}/`, ''))
}
