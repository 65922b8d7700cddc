import { z } from 'zod'
import tiesFile from './data/ties.json' with { type: 'json' }
import { currentLocality } from './localities.ts'
import { mergerDate } from './locality-data.ts'

const tieSchema = z.object({
  id: z.string(),
  vn: z.object({
    provinceId: z.string(),
    formerId: z.string().nullable(),
    unit: z.string().nullable(),
    body: z.string().nullable(),
  }),
  jp: z.object({
    prefectureId: z.string().nullable(),
    municipalityId: z.string().nullable(),
    body: z.string().nullable(),
  }),
  level: z.string(),
  kind: z.enum(['sister', 'friendship', 'mou', 'agreement', 'meeting', 'contact']),
  status: z.string(),
  date: z.string().nullable().describe('a day, a month or only a year; null: not found'),
  fields: z.array(z.string()),
  validityYears: z.number().nullable(),
  inheritance: z.string().nullable(),
  sources: z.array(z.object({ type: z.string(), file: z.string().optional(), url: z.string().optional() })),
})
export type Tie = z.infer<typeof tieSchema>

/** valid: signed and in force; toRenew: signed by a unit that a merger dissolved, with no new document found. */
export type TieState = 'valid' | 'expired' | 'toRenew' | 'contact'

/** A tie as it stands on one day. `equalLevel` is false for ties of a city, an assembly or an organisation. */
export type TieOnDate = {
  tie: Tie
  state: TieState
  /** Id of the former unit that signed. */
  former?: string
  /** Last day or month of validity, as exact as the signing date is known. */
  until?: string
  equalLevel: boolean
}

const { ties: allTies } = z.object({ ties: z.array(tieSchema) }).parse(tiesFile)

const key = (vn: string, jp: string): string => `${vn} ${jp}`
const byPair = new Map<string, Tie[]>()
for (const tie of allTies) {
  if (tie.jp.prefectureId === null) continue
  const pair = key(tie.vn.provinceId, tie.jp.prefectureId)
  byPair.set(pair, [...(byPair.get(pair) ?? []), tie])
}

const equalLevels: ReadonlySet<string> = new Set(['province-prefecture', 'city-city'])

/** The day after which a tie is over: its date with `years` added, as exact as it was written. */
function endOf(date: string, years: number): string {
  return String(Number(date.slice(0, 4)) + years) + date.slice(4)
}

/** Whether a date written as a year, a month or a day has come by `day`. */
const hasCome = (date: string, day: string): boolean => date <= day.slice(0, date.length)

function stateOn(tie: Tie, date: string): Pick<TieOnDate, 'state' | 'until'> {
  if (tie.status !== 'signed') return { state: 'contact' }
  if (tie.validityYears !== null && tie.date !== null) {
    const until = endOf(tie.date, tie.validityYears)
    if (date.slice(0, until.length) > until) return { state: 'expired', until }
    return { state: 'valid', until }
  }
  const leftOpen = /no new document found|executive-level document not found|^claimed/.test(tie.inheritance ?? '')
  return { state: leftOpen && date >= mergerDate ? 'toRenew' : 'valid' }
}

/** All ties in the data, in its order. */
export function ties(): readonly Tie[] {
  return allTies
}

const rankOfState: Record<TieState, number> = { valid: 0, toRenew: 1, expired: 2, contact: 3 }

/**
 * The ties between a province and a prefecture that exist on `date` (ISO day), strongest first: valid, to be renewed
 * after a merger, expired, contact only. Former units' ids are understood. A tie signed later than `date` is not there yet.
 */
export function tiesBetween(vnId: string, jpId: string, date: string): TieOnDate[] {
  const found = byPair.get(key(currentLocality(vnId) ?? vnId, jpId)) ?? []
  return found
    .filter((tie) => tie.date === null || hasCome(tie.date, date))
    .map(
      (tie): TieOnDate => ({
        tie,
        ...stateOn(tie, date),
        ...(tie.vn.formerId === null ? {} : { former: tie.vn.formerId }),
        equalLevel: equalLevels.has(tie.level),
      }),
    )
    .sort((a, b) => rankOfState[a.state] - rankOfState[b.state] || Number(b.equalLevel) - Number(a.equalLevel))
}
