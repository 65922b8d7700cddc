import { useEffect, useState } from 'react'
import { countPages } from '../../workers/pages.ts'
import type { Answer } from './useImpact.ts'

/** Setting more documents than this only to count their pages would keep the desk waiting. */
const mostSet = 120

/** The pages that an answer makes necessary; undefined while they are counted or where there are too many to set. */
export function usePages(answer: Answer | undefined): number | undefined {
  const [counted, setCounted] = useState<{ answer: Answer; pages: number } | null>(null)
  useEffect(() => {
    if (!answer || answer.reprint.length === 0 || answer.reprint.length > mostSet) return
    let gone = false
    countPages(answer.reprint).then(
      (pages) => {
        if (!gone && pages !== null) setCounted({ answer, pages })
      },
      (error: unknown) => console.error(error),
    )
    return () => {
      gone = true
    }
  }, [answer])
  if (answer?.reprint.length === 0) return 0
  return counted?.answer === answer ? counted?.pages : undefined
}
