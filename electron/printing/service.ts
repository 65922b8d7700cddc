import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { app } from 'electron'
import type { PrintService } from './printers.ts'
import { unixPrinting } from './unix.ts'
import { windowsPrinting } from './windows.ts'

/** The one way to print of this platform. A packaged app carries SumatraPDF beside its archive. */
export function printService(): PrintService {
  if (process.platform !== 'win32') return unixPrinting()
  if (app.isPackaged) return windowsPrinting(join(process.resourcesPath, 'SumatraPDF.exe'))
  const bundle = createRequire(import.meta.url).resolve('pdf-to-printer')
  return windowsPrinting(join(dirname(bundle), 'SumatraPDF-3.4.6-32.exe'))
}
