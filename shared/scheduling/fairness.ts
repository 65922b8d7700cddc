import type { Message } from '../model/message.ts'
import type { Plan } from '../model/plan.ts'
import type { SchedulingProblem } from '../model/problem.ts'
import { type CompiledProblem, compile } from './compile.ts'
import { homeSlots } from './home.ts'
import { countBits } from './masks.ts'
import { gapsIn, type Timetable, timetableFrom } from './timetable.ts'

/** How one participant came out: meetings had and wished for, and what is behind it. */
export type FairnessLine = {
  participant: string
  meetings: number
  /** Meetings it could have had: its maximum, or everybody on its list if those are fewer. */
  wished: number
  value: number
  belowMinimum: boolean
  message: Message
  why: Message
}

export type FairnessReport = {
  /** Those with the smallest share of what they wished, worst first. */
  least: FairnessLine[]
  /** Participants by number of meetings: `[0]` have none. */
  histogram: number[]
  withoutMeeting: number
  belowMinimum: number
  gaps: number
  /** Gini coefficient of the number of meetings, 0 (all alike) to 1. */
  inequality: number
}

/** Who has least in a plan, and why. `most` lines are returned. */
export function fairness(problem: SchedulingProblem, plan: Pick<Plan, 'meetings'>, most = 10): FairnessReport {
  const compiled = compile(problem)
  const timetable = timetableFrom(compiled, homeSlots(compiled, plan))
  const lines: FairnessLine[] = []
  const histogram: number[] = []
  problem.participants.forEach(({ id, max }, index) => {
    const meetings = timetable.degree[index]!
    histogram[meetings] = (histogram[meetings] ?? 0) + 1
    const pairs = compiled.pairStart[index + 1]! - compiled.pairStart[index]!
    const wished = Math.min(max ?? pairs, pairs)
    lines.push({
      participant: id,
      meetings,
      wished,
      value: valueFor(timetable, index),
      belowMinimum: meetings < compiled.min[index]!,
      message: { key: 'scheduling.fairness.few', params: { who: id, meetings, wished } },
      why: reasonFor(compiled, timetable, index),
    })
  })
  const share = (line: FairnessLine) => (line.wished === 0 ? 1 : line.meetings / line.wished)
  const least = lines
    .filter((line) => line.meetings < line.wished || line.belowMinimum)
    .sort((x, y) => Number(y.belowMinimum) - Number(x.belowMinimum) || share(x) - share(y) || x.value - y.value)
    .slice(0, most)
  return {
    least,
    histogram: Array.from(histogram, (count) => count ?? 0),
    withoutMeeting: histogram[0] ?? 0,
    belowMinimum: lines.filter((line) => line.belowMinimum).length,
    gaps: gapsIn(timetable),
    inequality: gini(lines.map((line) => line.meetings)),
  }
}

function valueFor(timetable: Timetable, participant: number): number {
  const { problem, at } = timetable
  let value = 0
  for (let slot = 0; slot < problem.slots; slot++) {
    const pair = at[participant * problem.slots + slot]!
    if (pair >= 0) value += problem.score[pair]!
  }
  return value
}

function reasonFor(compiled: CompiledProblem, timetable: Timetable, participant: number): Message {
  const { pairStart, pairList, words, slots } = compiled
  const own = pairList.subarray(pairStart[participant]!, pairStart[participant + 1]!)
  const open = countBits(compiled.participantOpen, participant * words, words)
  const left = own.filter((pair) => timetable.slotOf[pair] === -1)
  const reason = (name: string, params: Message['params']): Message => ({
    key: `scheduling.fairness.${name}`,
    ...(params ? { params } : {}),
  })
  if (left.length === 0) return reason('allMet', {})
  if (open <= slots / 3) return reason('away', { slots: open, all: slots })
  if (own.length <= 3) return reason('fewPairs', { pairs: own.length })
  const best = Math.max(...Array.from(left, (pair) => compiled.score[pair]!))
  const beaten = left.every((pair) => {
    const other = compiled.a[pair] === participant ? compiled.b[pair]! : compiled.a[pair]!
    return timetable.degree[other]! >= compiled.cap[other]!
  })
  return beaten ? reason('lowScores', { best }) : reason('busyPartners', {})
}

function gini(values: readonly number[]): number {
  const sorted = [...values].sort((x, y) => x - y)
  const total = sorted.reduce((sum, value) => sum + value, 0)
  if (total === 0) return 0
  const weighted = sorted.reduce((sum, value, index) => sum + value * (index + 1), 0)
  return (2 * weighted) / (sorted.length * total) - (sorted.length + 1) / sorted.length
}
