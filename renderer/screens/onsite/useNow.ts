import { useEffect, useMemo, useState } from 'react'
import { slotsOf } from '../../../shared/scheduling/slots.ts'
import type { ForumRow } from '../../database/rows.ts'
import { deskTime } from '../../repositories/change-effects.ts'

/** The time that counts at the desk, to the half minute; `practice` where it is not the clock's. */
export function useNow(forum: ForumRow): { now: number; practice: boolean } {
  const [instant, setInstant] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setInstant(Date.now()), 30_000)
    return () => clearInterval(timer)
  }, [])
  const now = useMemo(() => deskTime(forum, slotsOf(forum.event), instant), [forum, instant])
  return { now, practice: now !== instant }
}
