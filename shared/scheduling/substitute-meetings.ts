import type { Message } from '../model/message.ts'
import type { Meeting, Plan } from '../model/plan.ts'
import type { SchedulingProblem } from '../model/problem.ts'
import { boardOf } from './board.ts'
import { judge } from './moves.ts'
import { type Substitute, substitutes } from './substitutes.ts'

/** A substitute with the meeting that would take place, and what it costs others. */
export type SubstituteMeeting = Substitute & { meeting: Meeting; costs: Message[] }

/** What can be done about a meeting to which somebody does not appear. */
export type NoShow = { missed: Meeting; waiting: string; offered: SubstituteMeeting[] }

/**
 * Who could take the place of somebody who does not appear in a slot, see `substitutes`, each with the meeting as it
 * would stand on the board: at the table of the one that is missed where that may be, with an interpreter who is free.
 * At most `most` of them; null when the absent participant has no meeting in that slot.
 */
export function substituteMeetings(
  problem: SchedulingProblem,
  plan: Pick<Plan, 'meetings'>,
  absent: string,
  slot: string,
  most: number,
): NoShow | null {
  const missed = plan.meetings.find(
    (meeting) => meeting.slot === slot && (meeting.a === absent || meeting.b === absent),
  )
  if (!missed) return null
  const board = boardOf(
    problem,
    plan.meetings.filter((meeting) => meeting !== missed),
  )
  const offered: SubstituteMeeting[] = []
  for (const substitute of substitutes(problem, plan, absent, slot)) {
    if (offered.length >= most) break
    const two = { a: substitute.waiting, b: substitute.substitute }
    for (const target of [{ slot, table: missed.table }, { slot }]) {
      const judged = judge(board, two, target)
      if (judged.kind === 'here' || judged.kind === 'forbidden') continue
      const [meeting] = judged.change.placed
      if (!meeting || judged.change.removed.length > 0) continue
      offered.push({ ...substitute, meeting, costs: judged.costs })
      break
    }
  }
  return { missed, waiting: missed.a === absent ? missed.b : missed.a, offered }
}
