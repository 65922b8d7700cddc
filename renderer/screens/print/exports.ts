import { strToU8, zipSync } from 'fflate'
import type { DocumentSet } from '../../../shared/documents/build.ts'
import { calendar } from '../../../shared/documents/calendar.ts'
import { fileNames } from '../../../shared/documents/file-names.ts'
import { scheduleWorkbook } from '../../workers/typesetting.ts'

/** schedule.xlsx of a revision. */
export const workbookOf = async (set: DocumentSet): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await scheduleWorkbook(set))

/** Every delegation's calendar: CODE.ics, together in one zip. */
export function calendarsOf(set: DocumentSet): Uint8Array<ArrayBuffer> {
  const agendas = set.documents.filter((document) => document.product === 'agenda')
  const names = fileNames(agendas.map((document) => document.recipient))
  const files = agendas.map((document) => [`${names.get(document.recipient)}.ics`, strToU8(calendar(document))])
  return new Uint8Array(zipSync(Object.fromEntries(files)))
}
