import { useEffect, useState } from 'react'
import type { OpenedFile } from '../../../shared/bridge/host-bridge.ts'
import type { IntakeResult } from '../../../shared/intake/stages.ts'
import type { Message } from '../../../shared/model/message.ts'
import type { ForumRow } from '../../database/rows.ts'
import { takeIncoming, useIncoming } from '../../ui/incoming.ts'
import { createStore, useStore } from '../../ui/store.ts'
import { type ReadingProgress, readLists } from '../../workers/intake.ts'

/** Files being imported into a forum; kept while the person looks at other screens. */
type Reading = { forumId: string; files: OpenedFile[] }

const reading = createStore<Reading | null>(null)

/** Forgets the files; nothing of them was written. */
export const dropReading = (): void => reading.set(null)

export type ReadingState =
  | { state: 'none' }
  | { state: 'reading'; progress: ReadingProgress | null; cancel: () => void }
  | { state: 'failed'; failure: Message }
  | { state: 'read'; result: IntakeResult }

/** Reads the files that were handed over for this forum, all together, again whenever more come. */
export function useReading(forum: ForumRow): ReadingState {
  const incoming = useIncoming()
  const current = useStore(reading)
  const [state, setState] = useState<ReadingState>({ state: 'none' })
  useEffect(() => {
    if (incoming.length === 0) return
    const files = takeIncoming()
    reading.set((before) => ({
      forumId: forum.id,
      files: [...(before?.forumId === forum.id ? before.files : []), ...files],
    }))
  }, [incoming, forum.id])

  const files = current?.forumId === forum.id ? current.files : null
  const { event } = forum
  useEffect(() => {
    if (!files) {
      setState({ state: 'none' })
      return
    }
    const stop = new AbortController()
    let progress: ReadingProgress | null = null
    const show = () => setState({ state: 'reading', progress, cancel: dropReading })
    show()
    const read = async () => {
      const eventDays = [...new Set(event.sessions.map((session) => session.date))].sort()
      const result = await readLists(
        files,
        { eventDays },
        {
          signal: stop.signal,
          onProgress: (reached) => {
            progress = reached
            show()
          },
        },
      )
      if (stop.signal.aborted) return
      if (!result.ok) setState({ state: 'failed', failure: result.failure })
      else if (result.value) setState({ state: 'read', result: result.value })
    }
    void read()
    return () => stop.abort()
  }, [files, event.sessions])
  return state
}
