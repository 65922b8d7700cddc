import type { IntakeField, IntakeProblem, MappedRow } from '../stages.ts'
import { sideOfWord } from '../understand/organisations.ts'
import { problemAt } from '../understand/problem.ts'
import type { RowFacts } from '../understand/row-facts.ts'
import { factsOfRow } from '../understand/row-facts.ts'
import type { RowOrganisation } from '../understand/row-organisation.ts'
import type { SheetContext, UnderstandOptions } from '../understand/row-reader.ts'
import { openRow } from '../understand/row-reader.ts'
import { meaningOfCross, readYesNo, type YesNo } from '../understand/yes-no.ts'
import type { Draft } from './join-rows.ts'
import { joinRows } from './join-rows.ts'

/** The rows of one file, understood: drafts of registrants, and what happened to every row. */
export type UnderstoodFile = {
  drafts: Draft[]
  problems: IntakeProblem[]
  /** Rows that are part of a registrant or person, by sheet. */
  used: { sheet: string; row: number; draft: Draft }[]
  skipped: { sheet: string; row: number; problem: IntakeProblem }[]
}

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u
const vietnamese = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/iu

/** The side of a whole sheet: what its name says, else the language that its heads are mostly written in. */
function sideOfSheet(sheet: string, rows: readonly MappedRow[]): SheetContext['side'] {
  const named = sideOfWord(sheet)
  if (named !== undefined) return named
  const heads = new Set(rows.slice(0, 20).flatMap((row) => row.values.map(({ header }) => header)))
  let vn = 0
  let jp = 0
  let both = 0
  for (const head of heads) {
    const isJapanese = japanese.test(head)
    const isVietnamese = vietnamese.test(head)
    if (isJapanese) jp += 1
    if (isVietnamese) vn += 1
    if (isJapanese && isVietnamese) both += 1
  }
  if (both > heads.size / 2) return undefined
  return jp > vn ? 'jp' : vn > jp ? 'vn' : undefined
}

function contextOf(file: string, sheet: string, rows: readonly MappedRow[]): SheetContext {
  const side = sideOfSheet(sheet, rows)
  const answers = new Set<YesNo>()
  for (const row of rows)
    for (const { field, text } of row.values)
      if (field === 'interpreter' || field === 'consent') answers.add(readYesNo(text))
  answers.delete('unreadable')
  return {
    file,
    sheet,
    side,
    isSideNamed: sideOfWord(sheet) !== undefined,
    crossIsYes: meaningOfCross(answers, side),
  }
}

/** The problem of a row that cannot be used. */
function skip(row: MappedRow, code: string, severity: IntakeProblem['severity']): IntakeProblem {
  const value = row.values
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' | ')
  return problemAt(
    { file: row.file, sheet: row.sheet, cell: `${row.row + 1}:${row.row + 1}`, value },
    'registrants',
    code,
    severity,
    { params: { row: row.row + 1 } },
  )
}

/** Fields that name whom a row is about: a row with one of its own never belongs to the row above. */
const ownName: ReadonlySet<IntakeField> = new Set(['orgName', 'locality'])

const namesPeople: ReadonlySet<IntakeField> = new Set(['personName', 'position'])
/** A company in the cell of a person belongs to that person, whoever stands above. */
const companyForm = /株式会社|有限会社|合同会社|[㈱㈲]|(?:^|\s)(?:công ty|cty|tập đoàn)\s/iu

/** Rows without a name of their own go to the organisation above, where they go on with its people. */
function mayContinue(row: MappedRow, above: { organisation: RowOrganisation; row: MappedRow } | undefined): boolean {
  // a row that stands no lower begins the list beside the one above
  if (!above || above.row.sheet !== row.sheet || above.row.section !== row.section || row.row <= above.row.row)
    return false
  if (row.values.some(({ field, filled, text }) => ownName.has(field) && !filled && text.trim() !== '')) return false
  if (row.values.some(({ field, filled, text }) => !filled && namesPeople.has(field) && companyForm.test(text)))
    return false
  const numbered = row.values.some(({ field, text }) => field === 'rowNo' && /\d/.test(text))
  const person = row.values.some(({ field, text }) => field === 'personName' && text.trim() !== '')
  return !numbered || !person || above.organisation.kind === 'province' || above.organisation.kind === 'prefecture'
}

/** Turns the mapped rows of one file into drafts of registrants; every row is used or skipped with its reason. */
export function understandFile(file: string, rows: readonly MappedRow[], options: UnderstandOptions): UnderstoodFile {
  const problems: IntakeProblem[] = []
  const problemsOfRows: IntakeProblem[] = []
  const skipped: UnderstoodFile['skipped'] = []
  const understood: RowFacts[] = []
  const bySheet = Map.groupBy(rows, ({ sheet }) => sheet)
  for (const [sheet, own] of bySheet) {
    const context = contextOf(file, sheet, own)
    const texts = new Map<string, string>()
    let above: { organisation: RowOrganisation; row: MappedRow } | undefined
    for (const row of own) {
      const reader = openRow(row, texts, context, options)
      const says = row.values.some(({ field, filled, text }) => field !== 'rowNo' && !filled && text.trim() !== '')
      if (!says) {
        const problem = skip(row, 'row-empty', 'note')
        skipped.push({ sheet, row: row.row, problem })
        continue
      }
      const facts = factsOfRow(reader, mayContinue(row, above) ? above?.organisation : undefined)
      if (!facts) {
        skipped.push({ sheet, row: row.row, problem: skip(row, 'row-without-organisation', 'error') })
        problems.push(...reader.problems)
        continue
      }
      for (const problem of reader.problems) problemsOfRows.push(problem)
      above = { organisation: facts.organisation, row }
      understood.push(facts)
    }
  }
  const { drafts, draftOf } = joinRows(understood)
  const used = understood.flatMap((facts) => {
    const { sheet, row } = facts.row
    const draft = draftOf.get(facts)
    return draft ? [{ sheet, row, draft }] : []
  })
  return { drafts, problems: [...problems, ...problemsOfRows, ...skipped.map(({ problem }) => problem)], used, skipped }
}
