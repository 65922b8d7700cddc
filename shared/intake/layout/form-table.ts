import { bestHead, type HeadMatch } from '../columns/score-head.ts'
import { intakeProblem } from '../problems.ts'
import type { FoundTable, IntakeField, RawCell } from '../stages.ts'
import type { SheetView } from './sheet-view.ts'

/** A label with the cells that stand beside it, in the order of their columns. */
type Labelled = { row: number; column: number; label: string; values: { column: number; cell: RawCell }[] }

const longestLabel = 80
const fewestLabels = 4
/** Rows of the longest form; a list is not looked at as one. */
const longestForm = 150
const listNumber = /^\(?\d{1,2}[.)、]?$/

const labelOf = (text: string): string =>
  text
    .replace(/^\s*\(?\d{1,2}[.)、]\s*/u, '')
    .replace(/\s*[:：]\s*$/u, '')
    .trim()

const known = (text: string): HeadMatch | undefined => {
  if (text.length > longestLabel) return undefined
  const best = bestHead(labelOf(text))
  return best && best.score >= 0.6 ? best : undefined
}

/** Whether a text is a label: a head as it stands in the dictionary, or one with a colon after it. */
function isLabel(text: string): boolean {
  const best = known(text)
  return best !== undefined && (best.how !== 'inside' || /[:：]\s*$/u.test(text))
}

/** A label with what belongs to it in one cell: "Phone: 0912 345 678". */
function labelInside(view: SheetView, row: number): Labelled | undefined {
  const [only, ...others] = view.texts(row)
  const parts = others.length === 0 ? /^([^:：\n]{2,60})[:：]\s*(\S.*)$/su.exec(only?.[1] ?? '') : null
  const cell = only && view.cell(row, only[0])
  if (!only || !cell || !parts?.[1] || !parts[2] || !known(parts[1])) return undefined
  return {
    row,
    column: only[0],
    label: labelOf(parts[1]),
    values: [{ column: only[0], cell: { ...cell, text: parts[2] } }],
  }
}

/** The labels of one row with their values; a row may hold several pairs side by side. */
function labelledIn(view: SheetView, row: number): Labelled[] {
  const inside = labelInside(view, row)
  if (inside) return [inside]
  const found: Labelled[] = []
  for (const [column, text] of view.texts(row)) {
    const last = found.at(-1)
    if (last && last.values.length === 0 && !/[:：]\s*$/u.test(text)) {
      const cell = view.cell(row, column)
      if (cell) last.values.push({ column, cell })
      continue
    }
    if (last && !isLabel(text)) {
      const cell = view.cell(row, column)
      if (cell) last.values.push({ column, cell })
    } else if (last || !listNumber.test(text)) found.push({ row, column, label: labelOf(text), values: [] })
  }
  return found
}

/** The heads of a list inside a form (the people who come): most texts of the row are labels, and they touch. */
function headsInside(view: SheetView, row: number): ReadonlyMap<number, string> | undefined {
  const texts = [...view.texts(row)]
  const heads = texts.filter(([, text]) => isLabel(text))
  const touching = texts.some(([, text], at) => isLabel(text) && isLabel(texts[at + 1]?.[1] ?? ''))
  return touching && heads.length >= 2 && heads.length >= texts.length * 0.6 ? new Map(heads) : undefined
}

/** The cells of a row under the heads of a list inside a form; empty where the list has ended. */
function listedIn(view: SheetView, row: number, heads: ReadonlyMap<number, string>): Labelled[] {
  const texts = view.texts(row)
  const [first] = texts.values()
  if (texts.size < 2 || first === undefined || isLabel(first)) return []
  return [...heads].flatMap(([column, head]) => {
    const cell = view.cell(row, column)
    const isNumber = known(head)?.field === 'rowNo'
    return cell && !isNumber && texts.has(column)
      ? [{ row, column, label: labelOf(head), values: [{ column, cell }] }]
      : []
  })
}

/** Whether the first texts of the rows are mostly known labels of different fields, one of them naming somebody. */
function labelRows(view: SheetView): Labelled[] | undefined {
  const fields = new Set<IntakeField>()
  const labels: Labelled[] = []
  let first: number | undefined
  let rows = 0
  let recognised = 0
  let list: ReadonlyMap<number, string> | undefined
  for (const row of view.rows) {
    const listed = list && first !== undefined ? listedIn(view, row, list) : []
    if (listed.length > 0) {
      labels.push(...listed)
      continue
    }
    list = headsInside(view, row)
    if (list && first !== undefined) continue
    const found = labelledIn(view, row)
    const [head] = found
    if (!head) continue
    const match = known(head.label)
    const counts = match !== undefined && head.values.length > 0
    if (first === undefined && !counts) continue
    first ??= row
    if (view.texts(row).size === 1 && !counts) continue
    rows += 1
    if (counts) {
      recognised += 1
      fields.add(match.field)
    }
    labels.push(...found)
  }
  const names = fields.has('orgName') || fields.has('personName')
  return names && fields.size >= fewestLabels && recognised >= rows * 0.6 ? labels : undefined
}

/**
 * The table of a sheet that is a form: labels down one column, what belongs to them beside it. One registrant for each
 * column of values, so that companies side by side come out as well. Undefined where the sheet is no form.
 */
export function formTable(view: SheetView, file: string): FoundTable | undefined {
  const labels = view.rows.length <= longestForm ? labelRows(view) : undefined
  const [first] = labels ?? []
  if (!labels || !first) return undefined
  const main = labels.filter(({ column }) => column === first.column)
  // a list has its heads in one row: as many known texts beside each other as there are columns of values
  const across = Math.max(...main.map(({ values }) => values.length), 1)
  const full = main.filter(({ values }) => values.length === across).length
  const isSideBySide = across > 1 && full >= main.length * 0.6 && labels.length === main.length
  if (!isSideBySide && main.some(({ row }) => view.texts(row).size > 6)) return undefined
  const columns = isSideBySide
    ? [...new Set(main.flatMap(({ values }) => values.map(({ column }) => column)))].sort((a, b) => a - b)
    : [undefined]
  const given = [...new Set(labels.filter(({ values }) => values.length > 0).map(({ row }) => row))]
  const title = view.rows.filter((row) => row < first.row).map((row) => [...view.texts(row).values()].join(' '))
  return {
    file,
    sheet: view.sheet.name,
    headerRow: first.row,
    isForm: true,
    headers: labels.map(({ label, ...at }, column) => ({
      column,
      texts: [label],
      at: { row: at.row, column: at.column },
    })),
    ...(title.length > 0 ? { title } : {}),
    rows: columns.flatMap((wanted, index) => {
      const cells: FoundTable['rows'][number]['cells'] = new Map()
      for (const [at, { row, values }] of labels.entries()) {
        const own = wanted === undefined ? values : values.filter(({ column }) => column === wanted)
        const [value] = own
        if (!value) continue
        const text = own.map(({ cell }) => cell.text).join(' ')
        cells.set(at, { ...value.cell, text, at: { row, column: value.column } })
      }
      const row = given[index] ?? first.row + index
      return cells.size > 0 ? [{ row, cells }] : []
    }),
    skipped: skippedRows(view, first.row, labels, file),
  }
}

/** The rows of a form from its first label on that give nothing: lone texts, signatures, what is hidden. */
function skippedRows(view: SheetView, first: number, labels: readonly Labelled[], file: string): FoundTable['skipped'] {
  const given = new Set(labels.filter(({ values }) => values.length > 0).map(({ row }) => row))
  const skip = (row: number, code: string) => {
    const value = [...view.texts(row).values()].join(' | ')
    return { row, problem: intakeProblem('layout', code, 'note', { file, sheet: view.sheet.name, row, value }) }
  }
  return [
    ...view.rows.filter((row) => row >= first && !given.has(row)).map((row) => skip(row, 'form-row-without-value')),
    ...view.leftOut.filter(({ row }) => row >= first).map(({ row, because }) => skip(row, because)),
  ]
}
