import type { FileFilter } from 'electron'
import type { FileKind } from '../../shared/bridge/host-bridge.ts'
import { say } from '../../shared/messages/say.ts'
import type { Language } from '../../shared/model/language.ts'

const extensions: Record<FileKind, string[]> = {
  spreadsheet: ['xlsx', 'xls', 'ods', 'csv', 'tsv', 'txt', 'htm', 'html', 'zip'],
  forum: ['forum'],
  pdf: ['pdf'],
  xlsx: ['xlsx'],
  ics: ['ics'],
  csv: ['csv'],
  zip: ['zip'],
}

/** What a file dialog offers for a kind; opening always offers every file too, because names lie. */
export function filtersFor(kind: FileKind, language: Language, opening: boolean): FileFilter[] {
  const word = (name: string) => say(language, { key: `common.host.kinds.${name}` })
  const own = { name: word(kind), extensions: extensions[kind] }
  return opening ? [own, { name: word('all'), extensions: ['*'] }] : [own]
}

/** The name with the ending of its kind, when the person typed none. */
export function withEnding(path: string, kind: FileKind): string {
  const endings = extensions[kind]
  return endings.some((ending) => path.toLowerCase().endsWith(`.${ending}`)) ? path : `${path}.${endings[0]}`
}
