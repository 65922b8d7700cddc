import { getDefaultPrinter, getPrinters, print } from 'pdf-to-printer'
import type { PrintService } from './printers.ts'
import { sumatraOptions } from './windows-options.ts'

/** Printing on Windows: SumatraPDF (`program`), through pdf-to-printer. The spooler keeps jobs for a printer that is off. */
export function windowsPrinting(program: string): PrintService {
  return {
    async printers() {
      const [known, chosen] = await Promise.all([getPrinters(), getDefaultPrinter()])
      return known.map(({ deviceId, name }) => ({
        name: deviceId,
        displayName: name,
        isDefault: deviceId === chosen?.deviceId,
        trays: [],
      }))
    },
    async condition(printer) {
      return (await getPrinters()).some(({ deviceId }) => deviceId === printer) ? 'ready' : 'gone'
    },
    async send(pdfPath, printer, choice) {
      await print(pdfPath, { ...sumatraOptions(printer, choice), sumatraPdfPath: program })
      return undefined
    },
    fate: () => Promise.resolve('out'),
  }
}
