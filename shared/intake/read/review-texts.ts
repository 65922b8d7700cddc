import { letterSigns, signsOf } from '../../reference/letter-signs.ts'
import { invisibleSigns, turningSigns } from '../layout/cell-text.ts'
import { intakeProblem } from '../problems.ts'
import type { IntakeProblem, RawCell, RawWorkbook } from '../stages.ts'
import { convertCell, findLegacyWriting, type LegacyWriting, legacyWritings, maybeLegacy } from './legacy-vietnamese.ts'

function* textCells(workbook: RawWorkbook): Generator<RawCell> {
  for (const sheet of workbook.sheets) {
    for (const cells of sheet.rows.values()) for (const cell of cells.values()) if (cell.kind === 'text') yield cell
  }
}

const writingNames = {
  tcvn3: 'TCVN3 (.VnTime)',
  vni: 'VNI-Windows',
  'utf8-as-1252': 'UTF-8 → CP1252',
} as const satisfies Record<LegacyWriting, string>

/**
 * Converts a legacy Vietnamese writing where the person said so, and asks where it is found and nobody has decided.
 * Changes the cells of `workbook`, which nobody else holds yet.
 */
export function reviewWriting(workbook: RawWorkbook, convert: LegacyWriting | 'none' | undefined): IntakeProblem[] {
  if (convert === 'none') return []
  if (convert) {
    const cells = [...textCells(workbook)]
    const mixed = cells.some((cell) => /[\u1ea0-\u1ef9]/.test(cell.text))
    let count = 0
    for (const cell of cells) {
      const converted = convertCell(cell.text, convert, mixed)
      if (converted === cell.text) continue
      cell.text = converted
      count++
    }
    const params = { writing: writingNames[convert], count }
    return [intakeProblem('read', 'converted-writing', 'note', { file: workbook.file }, params)]
  }
  // a lone × or ÷ is an answer, not a letter of an old font
  const found = findLegacyWriting([...texts(workbook)].filter((text) => /\p{L}/u.test(text)))
  if (!found) return []
  const place = { file: workbook.file, value: found.sample }
  const params = { writing: writingNames[found.writing], reading: found.reading }
  const question = intakeProblem('read', 'legacy-writing', 'question', place, params)
  const others = legacyWritings.filter((writing) => writing !== found.writing)
  question.answers = [found.writing, 'none', ...others].map((value) => ({ value, label: value }))
  return [question]
}

/** A legacy writing shows in the first rows as well as in all. */
const mostLookedAt = 20_000

function* texts(workbook: RawWorkbook): Generator<string> {
  let looked = 0
  for (const cell of textCells(workbook)) {
    if (++looked > mostLookedAt) return
    if (maybeLegacy(cell.text)) yield cell.text
  }
}

const mostTurned = 50

/** Reports signs that cannot be seen: those that turn the direction of writing one by one, the others as a count. */
export function reviewSigns(workbook: RawWorkbook): IntakeProblem[] {
  const problems: IntakeProblem[] = []
  for (const sheet of workbook.sheets) {
    let count = 0
    let first: { row: number; column: number } | undefined
    const place = { file: workbook.file, sheet: sheet.name }
    for (const [row, cells] of sheet.rows) {
      if (!mayHoldSigns(cells)) continue
      for (const [column, { text }] of cells) {
        if (!invisibleSigns.test(text)) continue
        if (turningSigns.test(text) && problems.length < mostTurned) {
          const value = shown(text)
          problems.push(intakeProblem('read', 'turned-text', 'question', { ...place, row, column, value }))
        } else if (/[^\u00ad]/.test(text)) {
          count++
          first ??= { row, column }
        }
      }
    }
    if (first) problems.push(intakeProblem('read', 'invisible-signs', 'note', { ...place, ...first }, { count }))
  }
  return problems
}

/** Whether a look at every character is worth while: hardly any row holds a sign that cannot be seen. */
function mayHoldSigns(cells: ReadonlyMap<number, RawCell>): boolean {
  for (const cell of cells.values()) if (signsOf(cell.text) & letterSigns.untidy) return true
  return false
}

/** Writes invisible signs as their code points, so that a problem does not play the trick it reports. */
const shown = (text: string): string =>
  text.replaceAll(
    new RegExp(invisibleSigns, 'g'),
    (sign) => `‹U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}›`,
  )

/** A question mark inside a word. */
const lostInside = /\p{L}\?\p{L}|(?:^|\s)\?\p{Ll}/u
/** A question mark at the end of a word as well: in an encoding without the letters it hardly ever asks anything. */
const lostAnywhere = /\p{L}\?\p{L}|(?:^|\s)\?\p{Ll}|\p{Lu}\p{L}?\?(?=[\s,;.)]|$)/u

/** Counts cells in which a letter that the encoding lacks was saved as `?` ("Qu?ng Ninh"). */
export function reviewLostLetters(workbook: RawWorkbook): IntakeProblem[] {
  if (workbook.encoding === undefined) return []
  const lost = workbook.encoding.startsWith('utf-') ? lostInside : lostAnywhere
  let count = 0
  let value = ''
  for (const { text } of textCells(workbook)) {
    if (!text.includes('?') || text.includes('://') || !lost.test(text)) continue
    if (count++ === 0) value = text
  }
  if (count === 0) return []
  return [intakeProblem('read', 'lost-letters', 'note', { file: workbook.file, value }, { count })]
}
