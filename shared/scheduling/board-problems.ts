import type { Message, MessageParams } from '../model/message.ts'
import type { Meeting } from '../model/plan.ts'
import type { SchedulingProblem } from '../model/problem.ts'
import { type PlanFault, verifyPlan } from './verify.ts'

/** A rule that the board breaks: the rule, the meetings it is about (by pair) and the sentence. */
export type BoardProblem = { rule: PlanFault['rule']; meetings: { a: string; b: string }[]; message: Message }

/** Figures and explanations are made with a plan; a board that is shaped by hand has none of its own. */
const notOfBoards: ReadonlySet<PlanFault['rule']> = new Set([
  'required-unexplained',
  'false-value',
  'false-gaps',
  'false-bound',
])

function meetingsAbout(fault: PlanFault, meetings: readonly Meeting[]): Meeting[] {
  const { a, b, id, slot } = fault
  if (a !== undefined && b !== undefined) {
    return meetings.filter((meeting) => meeting.a === a && meeting.b === b)
  }
  const takesPart = (meeting: Meeting) => {
    if (fault.rule.startsWith('table')) return meeting.table === id
    if (fault.rule.startsWith('interpreter')) return meeting.interpreter === id
    return meeting.a === id || meeting.b === id
  }
  return meetings.filter((meeting) => (slot === undefined || meeting.slot === slot) && takesPart(meeting))
}

function paramsOf({ a, b, slot, id }: PlanFault): MessageParams {
  return {
    ...(a === undefined ? {} : { a }),
    ...(b === undefined ? {} : { b }),
    ...(slot === undefined ? {} : { slot }),
    ...(id === undefined ? {} : { id }),
  }
}

/** Every hard rule that the meetings of a board break, as sentences. None means that the board can be published. */
export function boardProblems(problem: SchedulingProblem, meetings: readonly Meeting[]): BoardProblem[] {
  const plan = {
    format: 'forum-match/plan@1' as const,
    problem: problem.name,
    seed: 0,
    meetings: [...meetings],
    unplaced: [],
    metrics: { value: 0, gaps: 0 },
  }
  return verifyPlan(problem, plan)
    .filter(({ rule }) => !notOfBoards.has(rule))
    .map((fault) => ({
      rule: fault.rule,
      meetings: meetingsAbout(fault, meetings).map(({ a, b }) => ({ a, b })),
      message: { key: `board.problem.${fault.rule}`, params: paramsOf(fault) },
    }))
}
