import type { Plan } from '../model/plan.ts'
import type { SchedulingProblem } from '../model/problem.ts'
import { compile } from './compile.ts'
import { homeSlots } from './home.ts'
import { canPlace, timetableFrom, unplace } from './timetable.ts'

/** Somebody who could sit down with the one who was left waiting. */
export type Substitute = {
  /** The one who was to meet the absent participant. */
  waiting: string
  substitute: string
  score: number
  /** Meetings the substitute has besides; those with few come first among equal scores. */
  meetings: number
  belowMinimum: boolean
}

/**
 * Who could take the place of somebody who does not appear in a slot: people who are free and available then, below
 * their maximum, willing (their pair with the one who waits is in the problem and did not meet yet) and with an
 * interpreter to be had. People below their minimum come first, then the best scores.
 */
export function substitutes(
  problem: SchedulingProblem,
  plan: Pick<Plan, 'meetings'>,
  absent: string,
  slot: string,
): Substitute[] {
  const missed = plan.meetings.find(
    (meeting) => meeting.slot === slot && (meeting.a === absent || meeting.b === absent),
  )
  const compiled = compile(problem)
  const at = compiled.slotIndex.get(slot)
  if (!missed || at === undefined) return []
  const waiting = missed.a === absent ? missed.b : missed.a
  const timetable = timetableFrom(compiled, homeSlots(compiled, plan))
  const index = compiled.participantIndex.get(waiting)
  const absentIndex = compiled.participantIndex.get(absent)
  if (index === undefined || absentIndex === undefined) return []
  const meeting = timetable.at[index * compiled.slots + at]!
  if (meeting >= 0) unplace(timetable, meeting)
  const found: Substitute[] = []
  for (let entry = compiled.pairStart[index]!; entry < compiled.pairStart[index + 1]!; entry++) {
    const pair = compiled.pairList[entry]!
    const other = compiled.a[pair] === index ? compiled.b[pair]! : compiled.a[pair]!
    if (other === absentIndex || timetable.slotOf[pair] !== -1 || !canPlace(timetable, pair, at)) continue
    found.push({
      waiting,
      substitute: problem.participants[other]?.id ?? '',
      score: compiled.score[pair]!,
      meetings: timetable.degree[other]!,
      belowMinimum: timetable.degree[other]! < compiled.min[other]!,
    })
  }
  return found.sort(
    (x, y) =>
      Number(y.belowMinimum) - Number(x.belowMinimum) ||
      y.score - x.score ||
      x.meetings - y.meetings ||
      (x.substitute < y.substitute ? -1 : 1),
  )
}
