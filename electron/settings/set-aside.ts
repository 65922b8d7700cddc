import { existsSync, readFileSync, renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)

function isReadable(path: string): boolean {
  try {
    return isRecord(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}

/**
 * Renames a settings file that is not a JSON object, so that nothing of it is lost, and answers its new name;
 * undefined when the file is sound or not there yet. `now` becomes part of the name.
 */
export function setAsideIfCorrupt(path: string, now: Date): string | undefined {
  if (!existsSync(path) || isReadable(path)) return undefined
  const date = now.toISOString().slice(0, 19).replaceAll(':', '-')
  const aside = join(dirname(path), `${basename(path, '.json')}.unreadable-${date}.json`)
  renameSync(path, aside)
  return basename(aside)
}
