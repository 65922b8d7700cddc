import { useEffect, useRef } from 'react'
import { nameIn } from '../../shared/model/language.ts'
import { bridge } from '../bridge/bridge.ts'
import { stateHash } from '../database/journal.ts'
import { forumFileBytes } from '../repositories/forum-file.ts'
import { readForums } from '../repositories/forums.ts'
import { readRevisions, useRevisionCount } from '../repositories/revisions.ts'

/** State of each forum as it was backed up last by this window. */
const backedUp = new Map<string, string>()

/** Gives the host a copy of every forum that has changed since its last backup. */
async function writeBackups(): Promise<void> {
  for (const forum of await readForums()) {
    const state = await stateHash(forum.id)
    if (backedUp.get(forum.id) === state) continue
    const bytes = await forumFileBytes(forum.id)
    if (!bytes) continue
    const revision = (await readRevisions(forum.id)).at(-1)?.number ?? 0
    const written = await bridge.backups.write(forum.id, nameIn(forum.event.names, 'en'), revision, bytes)
    if (written.ok) backedUp.set(forum.id, state)
    else console.error('A backup could not be written.', written.failure.key)
  }
}

/** Writes backups when the host asks for them and whenever a revision has been published; once, in the shell. */
export function useBackups(): void {
  const revisions = useRevisionCount()
  const known = useRef<number | undefined>(undefined)
  useEffect(() => (bridge.capabilities.backups ? bridge.backups.onWanted(writeBackups) : undefined), [])
  useEffect(() => {
    const published = known.current !== undefined && revisions !== undefined && revisions > known.current
    known.current = revisions
    if (published && bridge.capabilities.backups) void writeBackups()
  }, [revisions])
}
