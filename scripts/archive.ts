import { statSync } from 'node:fs'
import { listPackage, statFile } from '@electron/asar'

export type ArchiveReport = {
  files: number
  /** Of the archive itself. */
  bytes: number
  /** Bytes by folder of the build, largest first. */
  byFolder: [string, number][]
  /** What has no business in the app: sources, maps, packages of npm, tests. */
  strangers: string[]
}

const known = [
  /^package\.json$/,
  /^dist\/main\/main\.js$/,
  /^dist\/preload\/preload\.cjs$/,
  /^dist\/renderer\/(?:[\w-]+\/)*[\w.@-]+\.(?:html|js|mjs|css|json|wasm|woff2|ttf|otf|typ|svg|png|ico|webmanifest|xlsx|xls|csv|forum|bcmap|pfb|icc)$/,
]

/** Lists the archive of a packed app: how much of what is in it, and what should not be. */
export function readArchive(path: string): ArchiveReport {
  const entries = listPackage(path, { isPack: false }).map((entry) => entry.replaceAll('\\', '/').replace(/^\//, ''))
  const sizes = entries.flatMap((entry): [string, number][] => {
    const state = statFile(path, entry)
    return 'size' in state ? [[entry, state.size]] : []
  })
  const folders = new Map<string, number>()
  for (const [entry, size] of sizes) {
    const folder = entry.split('/').slice(0, 2).join('/')
    folders.set(folder, (folders.get(folder) ?? 0) + size)
  }
  return {
    files: sizes.length,
    bytes: statSync(path).size,
    byFolder: [...folders].sort(([, a], [, b]) => b - a),
    strangers: sizes.map(([entry]) => entry).filter((entry) => !known.some((pattern) => pattern.test(entry))),
  }
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`

/** The report in a few lines. */
export const written = ({ files, bytes, byFolder, strangers }: ArchiveReport): string =>
  [
    `${files} files, ${megabytes(bytes)}: ${byFolder.map(([folder, size]) => `${folder} ${megabytes(size)}`).join(', ')}`,
    ...(strangers.length > 0 ? [`These do not belong in the app: ${strangers.join(', ')}`] : []),
  ].join('\n')
