import type { MessageParams } from '../model/message.ts'
import type { IntakeProblem } from './stages.ts'

/** Where in the input a problem lies; rows and columns are zero-based here and shown as a spreadsheet shows them. */
export type ProblemPlace = { file: string; sheet?: string; row?: number; column?: number; value?: string }

/** Letters of a zero-based column: 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters
  }
  return letters
}

/** Zero-based row and column in A1 notation. */
export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`

/** A whole row in A1 notation: 11 → `12:12`. */
export const rowName = (row: number): string => `${row + 1}:${row + 1}`

const camel = (code: string): string => code.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** How much of a cell's text goes into a problem: a person recognises the cell by its beginning. */
const longestShownValue = 120
const shortened = (text: string): string =>
  text.length > longestShownValue ? `${text.slice(0, longestShownValue)}…` : text

/**
 * Makes a problem whose words are `intake.GROUP.CODE.what` and `.cure` of the catalogues; `code` is kebab-case.
 * The places {{file}}, {{sheet}}, {{cell}}, {{row}} and {{value}} are always filled as far as they are known.
 */
export function intakeProblem(
  group: 'read' | 'layout' | 'columns',
  code: string,
  severity: IntakeProblem['severity'],
  place: ProblemPlace,
  params: MessageParams = {},
): IntakeProblem {
  const { file, sheet, row, column } = place
  const cell = row === undefined ? undefined : column === undefined ? rowName(row) : cellName(row, column)
  const value = place.value === undefined ? undefined : shortened(place.value)
  const filled: MessageParams = { file, ...params }
  if (sheet !== undefined) filled.sheet = sheet
  if (cell !== undefined) filled.cell = cell
  if (row !== undefined) filled.row = row + 1
  if (value !== undefined) filled.value = value
  const key = `intake.${group}.${camel(code)}`
  const problem: IntakeProblem = {
    file,
    code,
    severity,
    message: { key: `${key}.what`, params: filled },
    cure: { key: `${key}.cure`, params: filled },
  }
  if (sheet !== undefined) problem.sheet = sheet
  if (cell !== undefined) problem.cell = cell
  if (value !== undefined) problem.value = value
  return problem
}
