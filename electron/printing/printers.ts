import type { Printer } from '../../shared/bridge/host-bridge.ts'
import type { PrintChoice } from '../../shared/model/settings.ts'

/** How this platform prints. Every call may reject when the print service does not answer. */
export type PrintService = {
  printers(): Promise<Printer[]>
  condition(printer: string): Promise<'ready' | 'off' | 'gone'>
  /**
   * Hands a PDF to the system. Answers the name under which the system keeps the job until it is out, or undefined
   * when the system takes it over for good. Rejects with the reason when it does not take it.
   */
  send(pdfPath: string, printer: string, choice: PrintChoice, title: string): Promise<string | undefined>
  /** What became of a job that was handed over: on paper, still on its way, or given up by the system for a reason. */
  fate(handle: string): Promise<'out' | 'underway' | { stopped: string }>
}
