import { useEffect, useRef, useState } from 'react'
import type { PrintDocument } from '../../../shared/documents/document.ts'
import type { SchedulingProblem } from '../../../shared/model/problem.ts'
import type { RepairOption } from '../../../shared/scheduling/repair.ts'
import { slotsOf } from '../../../shared/scheduling/slots.ts'
import type { ChangeRow, ForumRow } from '../../database/rows.ts'
import { type ChangeEffects, deskTime, disruptionOf, effectsOf, slotsBegun } from '../../repositories/change-effects.ts'
import { productsInUse, readDocuments } from '../../repositories/documents.ts'
import { plainMeeting, readMeetings } from '../../repositories/meetings.ts'
import { planOf } from '../../repositories/problem.ts'
import { layOutRevision, readRevisions } from '../../repositories/revisions.ts'
import type { Scores } from '../../repositories/scores.ts'
import { repairPlan } from '../../workers/engine.ts'

/** One answer to a change, with everything that is shown of it and done when it is accepted. */
export type Answer = {
  option: RepairOption
  effects: ChangeEffects
  /** The documents that would have to be printed again, after the next revision is published. */
  reprint: PrintDocument[]
}

export type Impact = {
  state: 'working' | 'ready' | 'failed'
  answers: Answer[]
  /** Meetings that have begun or are over. */
  settled: number
  /** What the answers were worked out on. */
  seen: { event: ForumRow['event']; meetings: ReturnType<typeof plainMeeting>[] }
  revision: number
  problem?: string
}

const noImpact = (forum: ForumRow): Impact => ({
  state: 'working',
  answers: [],
  settled: 0,
  seen: { event: forum.event, meetings: [] },
  revision: 0,
})

const disturbed = ({ difference, retimed }: RepairOption): number =>
  new Set([...difference.participants, ...retimed.flatMap(({ a, b }) => [a, b])]).size

/**
 * Works out how a change could be answered and what each answer costs. Everything is taken as it is when the dialogue
 * opens; nothing is written.
 */
export function useImpact(
  forum: ForumRow,
  change: ChangeRow,
  ready: { problem: SchedulingProblem; scores: Scores } | null,
): Impact {
  const [impact, setImpact] = useState(() => noImpact(forum))
  const latest = useRef({ forum, change, ready })
  latest.current = { forum, change, ready }
  const known = ready !== null
  useEffect(() => {
    const { forum, change, ready } = latest.current
    if (!known || !ready) return
    let stop: (() => void) | undefined
    let gone = false
    const work = async (): Promise<Impact> => {
      const disruption = disruptionOf(change)
      const { event } = forum
      const meetings = (await readMeetings(forum.id)).map(plainMeeting)
      const slots = slotsOf(event)
      const begun = slotsBegun(event, slots, deskTime(forum, slots, Date.now()))
      const settledSlots = new Set(slots.slice(0, begun).map(({ id }) => id))
      const settled = meetings.filter(({ slot }) => settledSlots.has(slot)).length
      const revision = ((await readRevisions(forum.id)).at(-1)?.number ?? 0) + 1
      const seen = { event, meetings }
      if (!disruption) return { state: 'ready', answers: [], settled, seen, revision }
      const now = slots[begun - 1]?.id
      const repairing = repairPlan(ready.problem, planOf(meetings, forum.seed), disruption, {
        seed: forum.seed,
        ...(now === undefined ? {} : { now }),
      })
      stop = repairing.stop
      const options = (await repairing.result).sort((one, two) => disturbed(one) - disturbed(two)).slice(0, 3)
      const effects = effectsOf(disruption, event, begun, change.note)
      const products = productsInUse(await readDocuments(forum.id))
      const answers: Answer[] = []
      for (const option of options) {
        const after: ForumRow = { ...forum, event: effects.event }
        const content = { pairs: ready.scores.pairs, meetings: option.plan.meetings, revision, products }
        const { documents } = await layOutRevision(after, content)
        answers.push({ option, effects, reprint: documents.filter(({ edition }) => edition.revision === revision) })
      }
      return { state: 'ready', answers, settled, seen, revision }
    }
    work().then(
      (done) => {
        if (!gone) setImpact(done)
      },
      (error: unknown) => {
        console.error(error)
        const problem = error instanceof Error ? error.message : String(error)
        if (!gone) setImpact({ ...noImpact(forum), state: 'failed', problem })
      },
    )
    return () => {
      gone = true
      stop?.()
    }
  }, [known])
  return impact
}
