import { app } from 'electron'

/** Windows groups windows and recent files by this name; the installer writes the same one into the shortcuts. */
export const programId = 'app.forummatch.desktop'

export function nameProgram(): void {
  if (process.platform === 'win32') app.setAppUserModelId(programId)
}
