import { fold } from '../../reference/fold.ts'
import type { FoundTable, IntakeField } from '../stages.ts'
import { tagSectors } from '../understand/sector-tagger.ts'

const ticks = /^(?:x|v|o|○|◯|〇|◎|●|✓|✔|☑|√|レ|✅|yes|y|có|co|true|ok|要|有)$/iu
const noTicks = /^(?:×|✕|✖|✗|✘|☐|□|no|n|không|khong|false|-|ー|―|–|\/|無|否)$/iu

/** Whether a cell of a column of ticks says yes, no or nothing that a tick says. */
export function readTick(text: string): 'yes' | 'no' | undefined {
  const sign = text.normalize('NFC').trim()
  if (ticks.test(sign)) return 'yes'
  return noTicks.test(sign) ? 'no' : undefined
}

/**
 * How the ticks of a table are read: 1 is one too where the columns that could be ticked hold no number but 0 and 1;
 * else numbers are an order of wishes, which no tick says.
 */
export function tickReader(table: FoundTable): typeof readTick {
  const columns = table.headers.filter(({ texts }) => tickedField(texts.at(-1) ?? '', undefined) !== undefined)
  const numbers = columns.flatMap(({ column }) => {
    const texts = table.rows.flatMap(({ cells }) => cells.get(column)?.text.trim() ?? [])
    const said = texts.filter((text) => text !== '')
    return said.every((text) => /^[0-9０-９]{1,2}$/.test(text)) ? said : []
  })
  if (numbers.length === 0 || numbers.some((text) => !/^[01０１]$/.test(text))) return readTick
  return (text) => (/^[1１]$/.test(text.trim()) ? 'yes' : /^[0０]$/.test(text.trim()) ? 'no' : readTick(text))
}

const dayWords =
  /\d{1,2}日|\d{1,2}\s*[/.月-]\s*\d{1,2}|\b(?:sang|chieu|toi|buoi|ngay)\b|\b(?:morning|afternoon|evening|am|pm)\b|午前|午後|終日|\b\d{1,2}\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s*\d{1,2}/

/** Meals, rooms and rides are ticked too, and say nothing about when somebody can meet. */
const aside =
  /\b(?:an (?:trua|toi|sang|chay)|tiec|com|gala|lunch|dinner|breakfast|meal|hotel|khach san|phong|bus|xe|visa)\b|昼食|夕食|朝食|宿泊|懇親会|レセプション|バス|ホテル/

const carriers: ReadonlySet<IntakeField> = new Set(['sector', 'offer', 'seek', 'priority', 'availability', 'language'])

/**
 * The field of a column whose cells are only ticks: its head says what is ticked, a sector or a part of a day, and a
 * head over several such columns says under which field. Undefined where the head names neither.
 */
export function tickedField(head: string, group: IntakeField | undefined): IntakeField | undefined {
  if (aside.test(fold(head))) return undefined
  if (group !== undefined && carriers.has(group)) return group
  if (dayWords.test(fold(head))) return 'availability'
  return tagSectors(head, { direction: 'offer' }).tags.some(({ isGuess }) => !isGuess) ? 'sector' : undefined
}
