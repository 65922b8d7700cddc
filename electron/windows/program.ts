import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { app } from 'electron'

/** Windows groups windows and recent files by this name; the installer writes the same one into the shortcuts. */
const programId = 'app.forummatch.desktop'

/**
 * Says who the program is and where it keeps its data: where `--user-data-dir` says (on a stick, or in a test's own
 * folder), else where the system keeps such things. Must come before anything that reads or writes there.
 */
export function settleProgram(): void {
  if (process.platform === 'win32') app.setAppUserModelId(programId)
  const folder = app.commandLine.getSwitchValue('user-data-dir')
  if (!folder) return
  mkdirSync(resolve(folder), { recursive: true })
  app.setPath('userData', resolve(folder))
}
