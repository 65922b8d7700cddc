import { database } from './database.ts'
import { ladder } from './versions/ladder.ts'

/** Dexie multiplies its version numbers by this before the browser sees them. */
const nativeFactor = 10

/** Why the database could not be opened; `newer` when a later version of the app has written it. */
export type Refusal = { newer: boolean; problem: string }

/** Opens the app's database; answers why it could not be opened, null when it is open. */
export async function openOwnDatabase(): Promise<Refusal | null> {
  // A newer app in another window wants to bring the database into its shape: this window makes room and becomes new.
  database.on('versionchange', () => {
    database.close()
    location.reload()
  })
  try {
    await database.open()
  } catch (error) {
    const newer = error instanceof Error && error.name === 'VersionError'
    return { newer, problem: error instanceof Error ? error.message : String(error) }
  }
  // Dexie opens later versions too, as far as it knows their tables; rows that this app does not understand are not.
  const written = Math.floor(database.backendDB().version / nativeFactor)
  if (written <= (ladder.at(-1)?.number ?? 0)) return null
  database.close()
  return { newer: true, problem: '' }
}
