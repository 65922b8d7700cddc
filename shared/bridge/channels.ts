import { z } from 'zod'
import { printChoiceSchema, type Settings, settingsSchema } from '../model/settings.ts'
import { type BackupEntry, fileKinds, type OpenedFile, type Printer, type PrintJobState } from './host-bridge.ts'

/** The largest file that crosses the bridge in either direction. */
export const largestFile = 512 * 1024 * 1024

const bytesSchema = z
  .custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array && value.buffer instanceof ArrayBuffer)
  .refine((bytes) => bytes.byteLength <= largestFile)

const idSchema = z.string().regex(/^[A-Za-z0-9_-]{1,80}$/)

/** A bare file name: the folder is always the person's choice, never the window's. */
const fileNameSchema = z
  .string()
  .min(1)
  .max(200)
  .refine((name) => !/[/\\:]/.test(name) && ![...name].some((sign) => sign < ' ') && name !== '.' && name !== '..')

const nothing = z.tuple([])

/** Whether two plain values say the same, whatever the order of their fields; undefined counts as left out. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const fields = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...fields].every((field) => isSame(Reflect.get(a, field), Reflect.get(b, field)))
}

/**
 * A change to some fields. Reading settings forgives a bad value, changing them does not: a patch whose value the
 * schema would replace is refused, and so is a field that nobody knows.
 */
const settingsPatchSchema = z.record(z.string(), z.unknown()).transform((patch, context): Partial<Settings> => {
  const whole = settingsSchema.parse(patch)
  for (const [field, value] of Object.entries(patch)) {
    if (!Object.hasOwn(settingsSchema.shape, field) || !isSame(Reflect.get(whole, field), value)) {
      context.addIssue({ code: 'custom', message: `not a value for the setting ${field}` })
    }
  }
  return Object.fromEntries(Object.entries(whole).filter(([field]) => Object.hasOwn(patch, field)))
})

/** What the window may ask, and in which shape. Each message is parsed with its schema before anything is done. */
export const requests = {
  'files.open': z.tuple([z.enum(fileKinds), z.boolean()]),
  'files.save': z.tuple([z.enum(fileKinds), fileNameSchema, bytesSchema]),
  'files.takeOpened': nothing,
  'files.openRecent': z.tuple([idSchema]),
  'settings.read': nothing,
  'settings.change': z.tuple([settingsPatchSchema]),
  'printing.printers': nothing,
  'printing.print': z.tuple([
    z.object({
      id: idSchema,
      product: z.string().min(1).max(80),
      title: z.string().max(300),
      pdf: bytesSchema,
      choice: printChoiceSchema,
    }),
  ]),
  'printing.again': z.tuple([idSchema]),
  'printing.forget': z.tuple([idSchema]),
  'printing.jobs': nothing,
  'backups.list': nothing,
  'backups.read': z.tuple([z.string().regex(/^[A-Za-z0-9_-]{1,80}\/[A-Za-z0-9_-]{1,80}$/)]),
  'backups.write': z.tuple([idSchema, z.string().max(300), z.number().int().min(0), bytesSchema]),
  'backups.done': z.tuple([z.number().int()]),
  'windows.openHall': z.tuple([idSchema]),
  'windows.setFullScreen': z.tuple([z.boolean()]),
  'commands.describe': z.tuple([
    z.object({ language: z.enum(['vi', 'ja', 'en']), enabled: z.array(z.string().max(80)).max(200) }),
  ]),
} as const

export type RequestName = keyof typeof requests
export type RequestArguments<Name extends RequestName> = z.output<(typeof requests)[Name]>

/** What each request is answered with when it succeeds; every answer is a Result. */
export type RequestValues = {
  'files.open': OpenedFile[]
  'files.save': { name: string } | null
  'files.takeOpened': OpenedFile[]
  'files.openRecent': OpenedFile
  'settings.read': Settings
  'settings.change': Settings
  'printing.printers': Printer[]
  'printing.print': null
  'printing.again': null
  'printing.forget': null
  'printing.jobs': PrintJobState[]
  'backups.list': BackupEntry[]
  'backups.read': OpenedFile
  'backups.write': null
  'backups.done': null
  'windows.openHall': null
  'windows.setFullScreen': null
  'commands.describe': null
}

/** What the host tells the window without being asked. `files.waiting` says only that there is something to take. */
export type Notices = {
  'files.waiting': null
  'settings.changed': Settings
  'printing.state': PrintJobState[]
  'backups.wanted': { turn: number; occasion: 'interval' | 'closing' }
  'commands.command': { command: string }
}
export type NoticeName = keyof Notices

/** What the preload script learns when it starts, as one argument of its process: `--forum-match-host=JSON`. */
export const hostArgument = '--forum-match-host='
export const hostFactsSchema = z.object({ systemLanguages: z.array(z.string()) })
