import { useEffect, useRef, useState } from 'react'
import type { Meeting } from '../../../shared/model/plan.ts'
import type { SchedulingProblem } from '../../../shared/model/problem.ts'
import type { NoShow } from '../../../shared/scheduling/substitute-meetings.ts'
import type { CheckinRow, MeetingRow } from '../../database/rows.ts'
import { plainMeeting } from '../../repositories/meetings.ts'
import { findSubstitutes } from '../../workers/engine.ts'

/** More than these nobody reads while somebody waits at a table. */
const mostOffered = 8

/** Of so many the best are looked at, so that enough are left when those who went home are taken out. */
const mostAsked = 40

export type Substitutes = {
  state: 'working' | 'ready' | 'failed'
  noShow: NoShow | null
  /** The plan on which they were found. */
  seen: Meeting[]
  problem?: string
}

/** Those who are at the forum before those who are not there yet; those who left or are absent not at all. */
function withoutAbsent(noShow: NoShow, checkins: ReadonlyMap<string, CheckinRow>): NoShow {
  const stateOf = (code: string) => checkins.get(code)?.state
  const possible = noShow.offered.filter(({ substitute }) => !['left', 'absent'].includes(stateOf(substitute) ?? ''))
  const here = possible.filter(({ substitute }) => stateOf(substitute) === 'arrived')
  const others = possible.filter(({ substitute }) => stateOf(substitute) !== 'arrived')
  return { ...noShow, offered: [...here, ...others].slice(0, mostOffered) }
}

/** Looks, once, for people who could meet the one who waits for `absent` in a slot; on the plan as it is then. */
export function useSubstitutes(
  problem: SchedulingProblem | null,
  meetings: readonly MeetingRow[],
  checkins: ReadonlyMap<string, CheckinRow>,
  absent: string,
  slot: string,
): Substitutes {
  const [found, setFound] = useState<Substitutes>({ state: 'working', noShow: null, seen: [] })
  const latest = useRef({ problem, meetings, checkins })
  latest.current = { problem, meetings, checkins }
  const known = problem !== null
  useEffect(() => {
    const { problem, meetings, checkins } = latest.current
    if (!known || !problem) return
    let gone = false
    const seen = meetings.map(plainMeeting)
    findSubstitutes(problem, { meetings: seen }, absent, slot, mostAsked).then(
      (noShow) => {
        if (!gone) setFound({ state: 'ready', noShow: noShow && withoutAbsent(noShow, checkins), seen })
      },
      (error: unknown) => {
        console.error(error)
        const why = error instanceof Error ? error.message : String(error)
        if (!gone) setFound({ state: 'failed', noShow: null, seen, problem: why })
      },
    )
    return () => {
      gone = true
    }
  }, [known, absent, slot])
  return found
}
