import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** Every browser that runs this app reads WOFF2; the older format would double the number of font files. */
const olderFontFormat = /,\s*url\([^)]*\.woff\)\s*format\((['"])woff\1\)/g

const workerSource = new URL('../renderer/service-worker.js', import.meta.url)

/**
 * Makes the browser build work without a network after the first load: writes `service-worker.js`, which keeps every
 * file of this build. In Electron the files are local anyway and nothing registers it.
 */
export function offline(): Plugin {
  return {
    name: 'offline',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'client',
    transform: {
      filter: { id: /@fontsource.*\.css/ },
      handler: (code) => code.replace(olderFontFormat, ''),
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle).sort((a, b) => (a.fileName < b.fileName ? -1 : 1))
        const digest = createHash('sha256')
        for (const file of files) digest.update(file.fileName).update(file.type === 'chunk' ? file.code : file.source)
        const names = ['./', ...files.map((file) => `./${file.fileName}`)]
        const source = [
          `const buildVersion = ${JSON.stringify(digest.digest('hex').slice(0, 16))}`,
          `const buildFiles = ${JSON.stringify(names)}`,
          readFileSync(workerSource, 'utf8'),
        ].join('\n')
        this.emitFile({ type: 'asset', fileName: 'service-worker.js', source })
      },
    },
  }
}
