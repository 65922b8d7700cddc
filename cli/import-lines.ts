import type { IntakeProblem, IntakeResult } from '../shared/intake/stages.ts'
import { sayReason } from '../shared/matching/say-reason.ts'
import { say } from '../shared/messages/say.ts'
import type { Language } from '../shared/model/language.ts'
import { sayCli } from './say.ts'

const marks = { error: '✕', question: '?', note: '·' } as const satisfies Record<IntakeProblem['severity'], string>

/** What was understood of each file: header, columns and how the rows add up; then the sum of it all. */
export function importLines(language: Language, result: IntakeResult): string[] {
  const { registrants } = result
  const side = (name: 'vn' | 'jp') => registrants.filter((registrant) => registrant.side === name).length
  const lines = result.files.flatMap(({ file, format, encoding, sheets }) => [
    encoding === undefined
      ? sayCli(language, 'import.file', { file, format })
      : sayCli(language, 'import.fileEncoded', { file, format, encoding }),
    ...sheets.map((sheet) =>
      sheet.headerRow === undefined
        ? sayCli(language, 'import.noHeader', { sheet: sheet.name })
        : sayCli(language, 'import.sheet', {
            sheet: sheet.name,
            row: sheet.headerRow,
            rows: sheet.rowsRead,
            used: sheet.rowsUsed ?? 0,
            registrants: sheet.registrants,
            people: sheet.people,
            skipped: sheet.skipped,
          }),
    ),
  ])
  return [
    ...lines,
    sayCli(language, 'import.total', {
      registrants: registrants.length,
      vn: side('vn'),
      jp: side('jp'),
      people: registrants.reduce((sum, { people }) => sum + people.length, 0),
      problems: result.problems.length,
      duplicates: result.duplicates.length,
    }),
  ]
}

/** The columns of each sheet with the fields they were taken for, below its line. */
export function columnLines(language: Language, result: IntakeResult): string[] {
  return result.files.flatMap(({ sheets }) =>
    sheets.flatMap(({ name, columns }) => {
      const pairs = Object.entries(columns).map(([column, field]) => `${column}=${field}`)
      return pairs.length === 0 ? [] : [`  ${name}`, sayCli(language, 'import.columns', { columns: pairs.join(' ') })]
    }),
  )
}

/** Every problem with its place and cure, and every possible duplicate with its reason. */
export function problemLines(language: Language, result: IntakeResult): string[] {
  const problems = result.problems.map(({ severity, file, sheet, cell, message, cure }) =>
    sayCli(language, 'import.problem', {
      mark: marks[severity],
      place: [file, sheet, cell].filter(Boolean).join(' · '),
      message: say(language, message),
      cure: say(language, cure),
    }),
  )
  const duplicates = result.duplicates.map(({ codes: [one, other], reason }) =>
    sayCli(language, 'import.duplicate', { one, other, reason: sayReason(language, reason) }),
  )
  return [...problems, ...duplicates]
}
