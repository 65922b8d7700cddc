import { pairKey } from '../model/pair.ts'
import type { Meeting, Plan } from '../model/plan.ts'
import type { ProblemPair, SchedulingProblem } from '../model/problem.ts'
import { blocksOf, gapsOf, setBit } from './masks.ts'

/** What a set of meetings is worth, counted afresh from the problem. */
export type MeetingFigures = {
  meetings: number
  value: number
  gaps: number
  /** Participants with fewer meetings than their minimum. */
  belowMinimum: number
  requiredMissing: number
  /** Participants with at least one meeting. */
  served: number
}

/** Sums that many scores with decimals would blur are rounded to nine places. */
export const rounded = (value: number): number => Math.round(value * 1e9) / 1e9

/** Pairs are by far the longest list and outlive many plans. */
const knownScores = new WeakMap<readonly ProblemPair[], ReadonlyMap<string, number>>()

function scoresOf(pairs: readonly ProblemPair[]): ReadonlyMap<string, number> {
  const known = knownScores.get(pairs)
  if (known) return known
  const made = new Map(pairs.map((pair) => [pairKey(pair.a, pair.b), pair.score]))
  knownScores.set(pairs, made)
  return made
}

/** Counts meetings, value, gaps and minimums of any list of meetings for a problem. */
export function meetingFigures(problem: SchedulingProblem, meetings: readonly Meeting[]): MeetingFigures {
  const blocks = blocksOf(problem.slots.map((slot) => slot.block ?? 0))
  const slotIndex = new Map(problem.slots.map((slot, index) => [slot.id, index]))
  const participantIndex = new Map(problem.participants.map((participant, index) => [participant.id, index]))
  const scores = scoresOf(problem.pairs)
  const busy = new Int32Array(problem.participants.length * blocks.words)
  const degree = new Int32Array(problem.participants.length)
  const met = new Set<string>()
  let value = 0
  for (const meeting of meetings) {
    const slot = slotIndex.get(meeting.slot)
    for (const id of [meeting.a, meeting.b]) {
      const participant = participantIndex.get(id)
      if (participant === undefined) continue
      degree[participant]! += 1
      if (slot !== undefined) setBit(busy, participant * blocks.words, slot)
    }
    const key = pairKey(meeting.a, meeting.b)
    if (!met.has(key)) value += scores.get(key) ?? 0
    met.add(key)
  }
  let gaps = 0
  let belowMinimum = 0
  let served = 0
  problem.participants.forEach((participant, index) => {
    gaps += gapsOf(blocks, busy, index * blocks.words)
    if (degree[index]! < (participant.min ?? 0)) belowMinimum += 1
    if (degree[index]! > 0) served += 1
  })
  let requiredMissing = 0
  for (const { a, b, required } of problem.pairs) if (required && !met.has(pairKey(a, b))) requiredMissing += 1
  return { meetings: meetings.length, value: rounded(value), gaps, belowMinimum, requiredMissing, served }
}

/** The figures of a plan, counted afresh; its own metrics are not looked at. */
export const planMetrics = (problem: SchedulingProblem, plan: Pick<Plan, 'meetings'>): MeetingFigures =>
  meetingFigures(problem, plan.meetings)
