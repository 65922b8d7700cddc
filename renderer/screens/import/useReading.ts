import { useEffect, useState } from 'react'
import type { ForumRow } from '../../database/rows.ts'
import { useLanguage } from '../../i18n/i18n.ts'
import { takeIncoming, useIncoming } from '../../ui/incoming.ts'
import { useSettings } from '../../ui/settings.ts'
import { type Reading, type ReadingProgress, readLists } from '../../workers/intake.ts'
import { memoryOf } from './column-memory.ts'
import { addFiles, type ImportSession, useSession } from './session.ts'

export type ReadingState = {
  session: ImportSession | null
  /** What was read last; while something is read anew, what stood there before. */
  reading: Reading | null
  /** How far reading has got; null when nothing is being read. */
  progress: ReadingProgress | null
}

/** Reads the files of the import, all together, again whenever more come or somebody overrules something. */
export function useReading(forum: ForumRow): ReadingState {
  const incoming = useIncoming()
  const current = useSession()
  const language = useLanguage()
  const { columnMemory } = useSettings()
  const [reading, setReading] = useState<Reading | null>(null)
  const [progress, setProgress] = useState<ReadingProgress | null>(null)
  useEffect(() => {
    if (incoming.length > 0) addFiles(forum.id, takeIncoming())
  }, [incoming, forum.id])

  const session = current?.forumId === forum.id ? current : null
  const files = session?.files
  const words = session?.reading
  const decisions = session?.decisions
  const { sessions } = forum.event
  useEffect(() => {
    if (!files || !words || !decisions) {
      setReading(null)
      setProgress(null)
      return
    }
    const stop = new AbortController()
    setProgress({ name: files[0]?.name ?? '', index: 0, count: files.length })
    const eventDays = [...new Set(sessions.map((session) => session.date))].sort()
    const read = async () => {
      const options = {
        forumId: forum.id,
        eventDays,
        language,
        decisions,
        reading: words,
        memory: memoryOf(columnMemory),
      }
      const answer = await readLists(files, options, { signal: stop.signal, onProgress: setProgress })
      if (!answer || stop.signal.aborted) return
      setReading(answer)
      setProgress(null)
    }
    void read()
    return () => stop.abort()
  }, [forum.id, files, words, decisions, sessions, language, columnMemory])
  return { session, reading: session ? reading : null, progress }
}
