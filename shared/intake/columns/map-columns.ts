import type { Message } from '../../model/message.ts'
import { plainText } from '../layout/cell-text.ts'
import type { ColumnChoice, FoundTable, IntakeField } from '../stages.ts'
import { isFamilyName, looksVietnamese } from '../understand/person-names.ts'
import { type ContentSign, contentSigns } from './content.ts'
import { type ColumnMemory, rememberedFields } from './memory.ts'
import { nameColumns } from './name-parts.ts'
import { settleNames } from './names-by-language.ts'
import { type HeadMatch, scoreHead } from './score-head.ts'
import { readTick, tickedField, tickReader } from './ticks.ts'

type Candidate = { field: IntakeField; score: number; reason: Message }

/** Below this a field is offered but not chosen. */
const chosenFrom = 0.5
const mostAlternatives = 4

const reasonKeys = {
  exact: 'intake.columns.knownHead',
  'without-marks': 'intake.columns.withoutMarks',
  inside: 'intake.columns.headInside',
} as const satisfies Record<HeadMatch['how'], string>

/**
 * Proposes a field for every column of a table, with its score (0 … 1), a reason and the other readings. What somebody
 * chose for an earlier file with the same heads comes first.
 */
export function mapColumns(table: FoundTable, memory: ColumnMemory = []): ColumnChoice[] {
  const remembered = rememberedFields(memory, table)
  const groupSizes = new Map<string, number>()
  for (const { texts } of table.headers) {
    for (const text of texts.slice(0, -1)) groupSizes.set(text, (groupSizes.get(text) ?? 0) + 1)
  }
  const parts = nameColumns(table.headers)
  const readOwnTick = tickReader(table)
  const choices = table.headers.map((header, index) => {
    const candidates = candidatesOf(table, header, groupSizes, readOwnTick)
    const name = parts.find(({ columns }) => columns.includes(header.column))
    if (name) {
      const reason = { key: reasonKeys.exact, params: { head: header.texts.at(-1) ?? '' } }
      candidates.unshift({ field: name.field, score: 1, reason })
    }
    const head = header.texts.join(' / ')
    const former = remembered?.[index]
    if (former !== undefined) {
      return choice(header.column, former, 1, { key: 'intake.columns.remembered' }, candidates)
    }
    const [best] = candidates
    if (best && best.score >= chosenFrom) return choice(header.column, best.field, best.score, best.reason, candidates)
    return choice(
      header.column,
      null,
      best?.score ?? 0,
      { key: 'intake.columns.unknownHead', params: { head } },
      candidates,
    )
  })
  return namesWithoutHead(table, officesAsNames(interestsBesideBusiness(table, settleNames(table, choices))))
}

const interest = /quan tâm|quan tam|関心|興味|interest/iu

/** What somebody is interested in is looked for where another column says what they do themselves. */
function interestsBesideBusiness(table: FoundTable, choices: ColumnChoice[]): ColumnChoice[] {
  const heads = new Map(table.headers.map(({ column, texts }) => [column, texts.join(' ')]))
  const isInterest = ({ column }: ColumnChoice) => interest.test(heads.get(column) ?? '')
  const hasBusiness = choices.some((own) => (own.field === 'sector' || own.field === 'offer') && !isInterest(own))
  if (!hasBusiness) return choices
  return choices.map((own) =>
    own.field === 'sector' && isInterest(own) && own.reason.key !== 'intake.columns.remembered'
      ? { ...own, field: 'seek' as const }
      : own,
  )
}

/** In a list that names nobody else the office is whom a row is about: "Tên Sở, ngành" over departments. */
function officesAsNames(choices: ColumnChoice[]): ColumnChoice[] {
  const namesSomebody = choices.some(({ field }) => field === 'orgName' || field === 'locality')
  const office = choices.find(
    (own) => own.field === 'department' && /^(?:tên|sở)/iu.test(String(own.reason.params?.head ?? '')),
  )
  if (namesSomebody || !office || office.reason.key === 'intake.columns.remembered') return choices
  return choices.map((own) => (own === office ? { ...own, field: 'orgName' as const } : own))
}

const formOfAddress =
  /^(?:ông|bà|anh|chị|đ\/c|đồng chí|ngài|mr\.?|mrs\.?|ms\.?|dr\.|prof\.)\s+\p{Lu}|\S\s*(?:様|氏|さん)$/iu
const japaneseName = /^\p{Script=Han}{1,4}[\s\u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}$/u

const isPersonLike = (text: string): boolean =>
  formOfAddress.test(text) ||
  japaneseName.test(text) ||
  (/^(?:\p{Lu}[\p{L}\p{M}]*\s+){1,4}\p{Lu}[\p{L}\p{M}]*$/u.test(text) &&
    looksVietnamese(text) &&
    isFamilyName(text.split(/\s+/u)[0] ?? ''))

/**
 * In a list without a column of names: a column "head of delegation" holds the head's name rather than a role, and a
 * column whose head nobody knows holds the names when that is what its texts look like.
 */
function namesWithoutHead(table: FoundTable, choices: ColumnChoice[]): ColumnChoice[] {
  if (choices.some(({ field }) => field === 'personName' || field === 'contactPerson')) return choices
  const holdsNames = ({ column }: ColumnChoice, isName: (text: string) => boolean): boolean => {
    const texts = table.rows.flatMap(({ cells }) => plainText(cells.get(column)?.text ?? '')).slice(0, mostSamples)
    const said = texts.filter((text) => text !== '')
    const names = said.filter(isName)
    return names.length > 0 && names.length >= said.length * 0.5
  }
  const isRemembered = ({ reason }: ColumnChoice) => reason.key === 'intake.columns.remembered'
  const inRole = choices.filter(
    (own) =>
      own.field === 'role' &&
      !isRemembered(own) &&
      holdsNames(own, (text) => text.split(/\s+/u).length >= 2 && readTick(text) === undefined),
  )
  if (inRole.length > 0)
    return choices.map((own) => (inRole.includes(own) ? { ...own, field: 'personName' as const } : own))
  const hasTitles = choices.some(({ field }) => field === 'position')
  const unknown = choices.find((own) => own.field === null && !isRemembered(own) && holdsNames(own, isPersonLike))
  if (!hasTitles || !unknown) return choices
  const head = table.headers.find(({ column }) => column === unknown.column)?.texts.join(' / ') ?? ''
  const total = table.rows.length
  const reason = { key: 'intake.columns.byContent', params: { head, count: total, total } }
  return choices.map((own) => (own === unknown ? { ...own, field: 'personName' as const, score: 0.6, reason } : own))
}

function choice(
  column: number,
  field: IntakeField | null,
  score: number,
  reason: Message,
  candidates: readonly Candidate[],
): ColumnChoice {
  const alternatives = candidates
    .filter((candidate) => candidate.field !== field)
    .slice(0, mostAlternatives)
    .map((candidate) => ({ field: candidate.field, score: rounded(candidate.score) }))
  return { column, field, score: rounded(score), reason, alternatives }
}

const rounded = (score: number): number => Math.round(score * 100) / 100

function candidatesOf(
  table: FoundTable,
  { column, texts }: FoundTable['headers'][number],
  groupSizes: ReadonlyMap<string, number>,
  readOwnTick: typeof readTick,
): Candidate[] {
  const candidates = new Map<IntakeField, Candidate>()
  const add = (candidate: Candidate) => {
    const before = candidates.get(candidate.field)
    if (!before) candidates.set(candidate.field, candidate)
    else {
      const together = Math.min(1, Math.max(before.score, candidate.score) + 0.05)
      candidates.set(candidate.field, { ...(before.score >= candidate.score ? before : candidate), score: together })
    }
  }
  const own = texts.at(-1) ?? ''
  const groups = texts.slice(0, -1)
  for (const match of scoreHead(own)) {
    add({ field: match.field, score: match.score, reason: { key: reasonKeys[match.how], params: { head: own } } })
  }
  for (const group of groups) {
    const shared = (groupSizes.get(group) ?? 1) > 1
    const weight = shared ? 0.4 : 0.95
    for (const match of scoreHead(group)) {
      const reason = { key: reasonKeys[match.how], params: { head: group } }
      add({ field: match.field, score: match.score * weight, reason })
    }
    const over = shared ? scoreHead(group)[0] : undefined
    const best = [...candidates.values()].sort((a, b) => b.score - a.score)[0]
    const likely = best && best.score >= chosenFrom ? best.field : undefined
    const meant = over && over.score >= 0.6 ? withinGroup(over.field, likely, candidates) : undefined
    if (meant) {
      const score = likely ? (best?.score ?? 0.6) : 0.6
      if (best && likely) candidates.set(best.field, { ...best, score: score * 0.6 })
      candidates.set(meant, {
        field: meant,
        score,
        reason: { key: 'intake.columns.groupHead', params: { head: own, group } },
      })
    }
  }
  const over = groups.map((group) => scoreHead(group)[0]).find((match) => match !== undefined && match.score >= 0.6)
  weighContent(table, column, own, over?.field, candidates, readOwnTick)
  return [...candidates.values()].sort((a, b) => b.score - a.score)
}

/** What a head means under a shared group head: a name under "contact person" is not that of a participant. */
function withinGroup(
  group: IntakeField,
  best: IntakeField | undefined,
  candidates: ReadonlyMap<IntakeField, Candidate>,
): IntakeField | undefined {
  if (group === 'contactPerson' && best === 'personName') return 'contactPerson'
  if (group === 'wantedPartner' && (best === 'orgName' || best === 'personName')) return 'wantedPartner'
  if (group === 'avoidPartner' && best === 'orgName') return 'avoidPartner'
  if (group === 'orgName' && best === 'personName' && candidates.has('orgName')) return 'orgName'
  return group === 'availability' && best === undefined ? 'availability' : undefined
}

const mostSamples = 60

/** Lets what stands in a column decide where its head does not. */
function weighContent(
  table: FoundTable,
  column: number,
  head: string,
  group: IntakeField | undefined,
  candidates: Map<IntakeField, Candidate>,
  readOwnTick: typeof readTick,
): void {
  const samples: string[] = []
  for (const { cells } of table.rows) {
    const cell = cells.get(column)
    if (cell && cell.kind !== 'error' && cell.filledFrom === undefined) samples.push(plainText(cell.text))
    if (samples.length >= mostSamples) break
  }
  if (samples.length === 0) return
  const ticked = samples.every((sample) => readOwnTick(sample) !== undefined)
    ? weighTicks(head, group, candidates)
    : undefined
  if (ticked) {
    for (const [field, own] of candidates) candidates.set(field, { ...own, score: Math.min(own.score, 0.8) })
    candidates.set(ticked, {
      field: ticked,
      score: 0.9,
      reason: { key: 'intake.columns.ticks', params: { head, count: samples.length } },
    })
    return
  }
  if (samples.every((sample) => readOwnTick(sample) !== undefined))
    for (const field of neverYesOrNo) candidates.delete(field)
  const first = [...candidates.values()].sort((a, b) => b.score - a.score)[0]
  const best = first?.score ?? 0
  for (const sign of contentSigns(samples)) {
    const there = candidates.get(sign.field)
    if (there && first) {
      if (sign.share < 0.6 || !sign.tellsApart) continue
      if (there !== first) {
        candidates.set(first.field, { ...first, score: best * 0.8 })
        candidates.set(sign.field, byContent(sign, best, head, samples.length))
      }
      return
    }
    if (sign.alone && sign.share >= 0.7 && best < chosenFrom) {
      candidates.set(sign.field, byContent(sign, 0.5 + 0.2 * sign.share, head, samples.length))
    }
  }
}

/** The field of a column of ticks, unless its own head is one that asks yes or no. */
function weighTicks(
  head: string,
  group: IntakeField | undefined,
  candidates: ReadonlyMap<IntakeField, Candidate>,
): IntakeField | undefined {
  const best = [...candidates.values()].sort((a, b) => b.score - a.score)[0]
  const isOwn = best !== undefined && best.score >= chosenFrom && best.field !== group
  return isOwn && holdsYesOrNo.has(best.field) ? undefined : tickedField(head, group)
}

/** Fields whose own answers are yes and no. */
const holdsYesOrNo: ReadonlySet<IntakeField> = new Set([
  'interpreter',
  'consent',
  'mode',
  'role',
  'avoidPartner',
  'note',
])
/** Fields that no yes or no can fill: "Đăng ký gặp B2B?" names no partner. */
const neverYesOrNo: ReadonlySet<IntakeField> = new Set(['wantedPartner', 'avoidPartner'])

const byContent = (sign: ContentSign, score: number, head: string, total: number): Candidate => ({
  field: sign.field,
  score: Math.min(1, score),
  reason: { key: 'intake.columns.byContent', params: { head, count: Math.round(sign.share * total), total } },
})

/** The choices with one column set by a person; `null` leaves the column unused. */
export function chooseColumn(
  choices: readonly ColumnChoice[],
  column: number,
  field: IntakeField | null,
): ColumnChoice[] {
  return choices.map((own) =>
    own.column === column ? { ...own, field, score: 1, reason: { key: 'intake.columns.chosen' } } : own,
  )
}
