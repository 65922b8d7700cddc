import { say } from '../messages/say.ts'
import type { Language } from '../model/language.ts'
import type { FileReport, IntakeResult } from './stages.ts'

/** The object of `import --json`, stable: fields are only ever added. */
export type ImportReport = {
  files: FileReport[]
  registrants: ImportedRegistrant[]
  problems: {
    file: string
    sheet?: string
    cell?: string
    value?: string
    code: string
    message: string
    cure: string
    severity: string
    answers?: { value: string; label: string }[]
  }[]
  duplicates: { codes: [string, string]; reason: string; confidence: number }[]
} & Pick<IntakeResult, 'interpreters' | 'sessions' | 'tables'>

export type ImportedRegistrant = Omit<IntakeResult['registrants'][number], 'people'> & {
  people: { name: string; title: string; rank?: number }[]
}

/** What an import understood, as plain JSON with its sentences in `language`. */
export function importReport(result: IntakeResult, language: Language = 'en'): ImportReport {
  const { interpreters, sessions, tables } = result
  return {
    files: result.files,
    registrants: result.registrants,
    problems: result.problems.map(({ message, cure, ...problem }) => ({
      ...problem,
      message: say(language, message),
      cure: say(language, cure),
    })),
    duplicates: result.duplicates.map(({ codes, reason, confidence }) => ({
      codes,
      reason: say(language, reason),
      confidence,
    })),
    ...(interpreters === undefined ? {} : { interpreters }),
    ...(sessions === undefined ? {} : { sessions }),
    ...(tables === undefined ? {} : { tables }),
  }
}
