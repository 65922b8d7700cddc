import { BrowserWindow, dialog, type WebContents } from 'electron'
import type { FileKind, OpenedFile } from '../../shared/bridge/host-bridge.ts'
import type { Message } from '../../shared/model/message.ts'
import { fail, ok, type Result } from '../../shared/model/result.ts'
import { spokenLanguage } from '../settings/language.ts'
import { writeFailure } from './failure.ts'
import { filtersFor, withEnding } from './kinds.ts'
import { readOpened } from './read-file.ts'
import { writeWhole } from './write-whole.ts'

/** What is told about each file that a person opened or saved, so that it can be found again. */
export type FileUse = (path: string, kind: FileKind) => void

/** Lets the person pick files and reads them; an empty list when they cancel. */
export async function openFiles(
  contents: WebContents,
  kind: FileKind,
  several: boolean,
  used: FileUse,
): Promise<Result<OpenedFile[], Message>> {
  const options: Electron.OpenDialogOptions = {
    filters: filtersFor(kind, spokenLanguage(), true),
    properties: several ? ['openFile', 'multiSelections'] : ['openFile'],
  }
  const window = BrowserWindow.fromWebContents(contents)
  const picked = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
  const files: OpenedFile[] = []
  for (const path of picked.canceled ? [] : picked.filePaths) {
    const file = await readOpened(path)
    if (!file.ok) return file
    files.push(file.value)
    used(path, kind)
  }
  return ok(files)
}

/** Lets the person say where a file goes and writes it whole; null when they cancel. */
export async function saveFile(
  contents: WebContents,
  kind: FileKind,
  suggestedName: string,
  bytes: Uint8Array,
  used: FileUse,
): Promise<Result<{ name: string } | null, Message>> {
  const options: Electron.SaveDialogOptions = {
    defaultPath: suggestedName,
    filters: filtersFor(kind, spokenLanguage(), false),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  }
  const window = BrowserWindow.fromWebContents(contents)
  const picked = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
  if (picked.canceled || !picked.filePath) return ok(null)
  const path = withEnding(picked.filePath, kind)
  try {
    await writeWhole(path, bytes)
  } catch (error) {
    return fail(writeFailure(error, path, process.platform))
  }
  used(path, kind)
  return ok({ name: path })
}
