import { say } from '../messages/say.ts'
import type { Message } from '../model/message.ts'
import { pairKey } from '../model/pair.ts'
import type { Plan, Unplaced } from '../model/plan.ts'
import type { SchedulingProblem } from '../model/problem.ts'

const mostExplained = 200

/** Says for every required pair that was left out, and for the best of the others, why it was and what would place it. */
export function explainUnplaced(problem: SchedulingProblem, plan: Pick<Plan, 'meetings'>): Unplaced[] {
  const met = new Set(plan.meetings.map((meeting) => pairKey(meeting.a, meeting.b)))
  const out = problem.pairs.filter((pair) => !met.has(pairKey(pair.a, pair.b)))
  const required = out.filter((pair) => pair.required)
  const others = out.filter((pair) => !pair.required).sort((x, y) => y.score - x.score)
  return [...required, ...others.slice(0, mostExplained)].map(({ a, b }) => {
    const why: Message = { key: 'scheduling.unplaced.lowerScore' }
    const how: Message = { key: 'scheduling.cure.require' }
    return { a, b, reason: say('en', why), cure: say('en', how), why, how }
  })
}
