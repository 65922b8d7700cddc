import type { PrintOptions } from 'pdf-to-printer'
import type { PrintChoice } from '../../shared/model/settings.ts'

const sides = { simplex: 'simplex', 'long-edge': 'duplexlong', 'short-edge': 'duplexshort' } as const

/** A choice in the words of SumatraPDF. Pages keep their size: the margins of a form are part of it. */
export const sumatraOptions = (printer: string, choice: PrintChoice): PrintOptions => ({
  printer,
  copies: choice.copies,
  side: sides[choice.duplex],
  scale: 'noscale',
  silent: true,
  ...(choice.tray ? { bin: choice.tray } : {}),
})
