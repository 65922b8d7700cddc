import { z } from 'zod'
import { languageSchema } from './language.ts'

export const themeSchema = z.enum(['system', 'light', 'dark'])
export type Theme = z.infer<typeof themeSchema>

export const printChoiceSchema = z.object({
  printer: z.string().optional(),
  copies: z.number().int().min(1).max(99).catch(1).default(1),
  duplex: z.enum(['simplex', 'long-edge', 'short-edge']).catch('simplex').default('simplex'),
  tray: z.string().optional(),
})
export type PrintChoice = z.infer<typeof printChoiceSchema>

export const windowStateSchema = z.object({
  x: z.number().int().optional(),
  y: z.number().int().optional(),
  width: z.number().int().min(640).catch(1366),
  height: z.number().int().min(480).catch(768),
  maximized: z.boolean().catch(false),
})

/** What a person chose on this machine. Every field falls back on its own, so one bad value never costs the others. */
export const settingsSchema = z.object({
  language: languageSchema.nullable().catch(null).default(null).describe('null: as the system says'),
  theme: themeSchema.catch('system').default('system'),
  density: z.enum(['compact', 'comfortable']).catch('compact').default('compact'),
  printing: z.record(z.string(), printChoiceSchema).catch({}).default({}).describe('by print product'),
  columns: z.record(z.string(), z.array(z.string())).catch({}).default({}).describe('columns shown, by grid'),
  window: windowStateSchema.nullable().catch(null).default(null),
  recent: z
    .array(z.object({ id: z.string(), name: z.string(), openedAt: z.string() }))
    .catch([])
    .default([]),
  columnMemory: z
    .record(z.string(), z.record(z.string(), z.string().nullable()))
    .catch({})
    .default({})
    .describe('heads of a sheet → the field chosen for each'),
})
export type Settings = z.infer<typeof settingsSchema>
