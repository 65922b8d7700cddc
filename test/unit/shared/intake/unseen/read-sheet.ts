import type { BookType } from '@e965/xlsx'
import { intake } from '../../../../../shared/intake/intake.ts'
import type { Registrant } from '../../../../../shared/model/registrant.ts'
import { makeBytes } from '../make-workbook.ts'

/** A small sheet as somebody might send it, and what a careful secretary would understand from it. */
export type UnseenSheet = {
  sheet: string
  rows: (string | number)[][]
  merges?: string[]
  /** The format in which it comes; left out: .xlsx. */
  format?: BookType
  understood: string[]
  /** Problems as `code place`, without the notes that merely account for a row. */
  problems: string[]
}

const part = (label: string, values: readonly (string | undefined)[]): string[] => {
  const said = values.filter((value) => value !== undefined && value !== '')
  return said.length > 0 ? [`${label} ${said.join(', ')}`] : []
}

function lineOf(one: Registrant): string {
  const people = one.people.map((person) =>
    [
      `${person.head ? '*' : ''}${person.name}`,
      person.nameOther,
      person.title === '' ? undefined : `${person.title}=${person.rank ?? '?'}`,
      ...(person.phones ?? []),
    ]
      .filter((text) => text !== undefined)
      .join('/'),
  )
  const isCompany = one.kind === 'company' || one.kind === 'organisation'
  const names = Object.entries(one.names).map(([language, name]) => `${language} ${name}`)
  const when = one.availability.map(({ rule, date, from, to, session }) =>
    [rule, date, from || to ? `${from ?? ''}-${to ?? ''}` : undefined, session]
      .filter((text) => text !== undefined)
      .join(' '),
  )
  return [
    `${one.kind} ${one.side} ${one.nameAsWritten ?? one.names.vi ?? ''}`,
    ...(isCompany && names.length > 1 ? part('called', names) : []),
    ...part('in', [one.locality, one.formerLocality, one.municipality]),
    ...part('offers', one.offers),
    ...part('seeks', one.seeks),
    ...part('people', people),
    ...part('phones', one.phones),
    ...part('mail', one.emails),
    ...part('web', one.websites),
    ...part('id', Object.values(one.ids)),
    ...part('interpreter', [one.interpreter === undefined ? undefined : String(one.interpreter)]),
    ...part('consent', [one.consent === undefined ? undefined : String(one.consent)]),
    ...part('mode', [one.mode === 'online' ? 'online' : undefined]),
    ...part('when', when),
    ...part('wants', one.wants),
    ...part('avoids', one.avoids),
    ...part('seats', [one.headcount === undefined ? undefined : String(one.headcount)]),
    ...part('size', one.size?.split('\n') ?? []),
  ].join(' | ')
}

const accounting = new Set(['section-row', 'total-row', 'foot-row', 'repeated-header', 'form-row-without-value'])

/** Reads a sheet from its bytes to registrants; the lines hold only what was understood. */
export function readSheet({ rows, merges, format = 'xlsx' }: Pick<UnseenSheet, 'rows' | 'merges' | 'format'>) {
  const bytes = makeBytes([{ rows, ...(merges ? { merges } : {}) }], format)
  const result = intake([{ name: 'sheet', bytes }], { eventDays: ['2025-11-24', '2025-11-25'] })
  const [report] = result.files.flatMap(({ sheets }) => sheets)
  return {
    understood: result.registrants.map(lineOf),
    problems: result.problems
      .filter(({ code }) => !accounting.has(code))
      .map(({ code, cell }) => (cell === undefined ? code : `${code} ${cell}`)),
    lost: (report?.rowsRead ?? 0) - (report?.rowsUsed ?? 0) - (report?.skipped ?? 0),
  }
}
