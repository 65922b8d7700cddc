import { join } from 'node:path'
import { app } from 'electron'
import { answerRequests } from './ipc/answer.ts'
import { handlersFor } from './ipc/handlers.ts'
import { lockDownContents, lockDownSession, silenceNetwork } from './security/lockdown.ts'
import { registerAppScheme, serveApp } from './security/scheme.ts'
import { openShell } from './shell.ts'
import { backUpBeforeClosing } from './windows/closing.ts'
import { complain } from './windows/complain.ts'
import { showMainWindow } from './windows/main-window.ts'
import { settleProgram } from './windows/program.ts'
import { beTheOnlyOne, type OutsideFiles } from './windows/single-instance.ts'

// Before the browser engine starts: how it may behave, and whether it starts at all.
settleProgram()
silenceNetwork()
registerAppScheme()
lockDownContents()
const outsideFiles = beTheOnlyOne()
if (outsideFiles) app.whenReady().then(() => start(outsideFiles))

/** What happens once the engine is there, in order. */
function start(files: OutsideFiles): void {
  lockDownSession()
  serveApp(join(import.meta.dirname, '../renderer'))

  const shell = openShell()
  answerRequests(handlersFor(shell))
  shell.occasions.every()

  const showMain = () =>
    showMainWindow(shell.settings, (window) => backUpBeforeClosing(window, shell.occasions, shell.takeBackupFailure))
  showMain()
  app.on('activate', showMain)
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })

  files.deliverTo((paths) => {
    showMain()
    void shell.inbox.receive(paths)
  })
  if (shell.settings.setAside) {
    complain({ key: 'common.host.settingsSetAside', params: { name: shell.settings.setAside } })
  }
  shell.queue.resume().catch((error: unknown) => console.error('the print queue could not be taken up:', error))
}
