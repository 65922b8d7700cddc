import { useEffect, useState } from 'react'
import { useStateOf } from '../../repositories/history.ts'
import type { Overrulings } from '../../repositories/import-plan.ts'
import { type PlanView, planReading, type Reading } from '../../workers/intake.ts'

/**
 * What the import would change, worked out in the background anew whenever the reading, the forum or a person's word
 * changes; until then what was found before stays in sight. Null until it is known for the first time.
 */
export function usePlan(
  forumId: string,
  reading: Reading,
  overrulings: Overrulings,
  shown: number,
): { plan: PlanView | null; isPlanning: boolean } {
  const state = useStateOf(forumId)
  const [found, setFound] = useState<{ plan: PlanView; for: object } | null>(null)
  const [wanted, setWanted] = useState<object | null>(null)
  useEffect(() => {
    if (state === undefined) return
    const question = { reading, overrulings, shown }
    let isWanted = true
    setWanted(question)
    void planReading(forumId, overrulings, shown).then((plan) => {
      if (plan && isWanted) setFound({ plan, for: question })
    })
    return () => {
      isWanted = false
    }
  }, [forumId, reading, overrulings, shown, state])
  return { plan: found?.plan ?? null, isPlanning: found === null || found.for !== wanted }
}
