import type { ColumnMemory } from '../../../shared/intake/read-files.ts'
import { type IntakeField, intakeFields } from '../../../shared/intake/stages.ts'
import type { Settings } from '../../../shared/model/settings.ts'

type Kept = Settings['columnMemory']

const isField = (text: string): text is IntakeField => intakeFields.some((field) => field === text)

const asText = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((part): part is string => typeof part === 'string') : []

function headsOf(key: string): string[] {
  try {
    return asText(JSON.parse(key))
  } catch {
    return []
  }
}

/** What this machine remembers, as intake takes it, newest first. Whatever does not fit is left out. */
export function memoryOf(kept: Kept): ColumnMemory {
  return Object.entries(kept)
    .reverse()
    .flatMap(([key, fields]) => {
      const heads = headsOf(key)
      if (heads.length === 0) return []
      return [
        {
          heads,
          fields: heads.map((_, index) => {
            const field = fields[String(index)] ?? null
            return field !== null && isField(field) ? field : null
          }),
        },
      ]
    })
}

/** What this machine should remember after an import: the heads of a table as the key, a field for each of them. */
export function withMemory(kept: Kept, chosen: ColumnMemory): Kept {
  const next = { ...kept }
  for (const { heads, fields } of chosen) {
    const key = JSON.stringify(heads)
    delete next[key]
    next[key] = Object.fromEntries(fields.map((field, index) => [String(index), field]))
  }
  return Object.fromEntries(Object.entries(next).slice(-200))
}
