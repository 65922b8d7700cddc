import { useEffect, useState } from 'react'
import type { ForumRow } from '../../../database/rows.ts'
import { inZone } from '../../../repositories/zone.ts'
import { type BoardColumn, nowPosition } from './columns.ts'

const everyHalfMinute = 30_000

/** Where “now” stands on the board, kept in step with the clock. */
export function useNowPosition(forum: ForumRow, columns: readonly BoardColumn[], width: number): number | null {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), everyHalfMinute)
    return () => clearInterval(timer)
  }, [])
  const local = inZone(now, forum.event.timeZone)
  return nowPosition(columns, width, { date: local.slice(0, 10), clock: local.slice(11, 16) })
}
