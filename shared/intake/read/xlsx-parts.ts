import { cellName } from '../problems.ts'

/** What the parts of an .xlsx say about a sheet that the library leaves out. */
export type SheetLook = {
  cells: number
  hiddenRows: Set<number>
  hiddenColumns: Set<number>
  /** Cells (A1) whose formula came without a result. */
  withoutValue: { cell: string; row: number; column: number; formula: string }[]
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s(?:\\w+:)?${name}=["']([^"']*)["']`).exec(tag)?.[1]

const truth = (value: string | undefined): boolean => value === '1' || value === 'true'

const xmlOf = (part: Uint8Array): string => new TextDecoder().decode(part)

/** Paths of the worksheet parts in the order of the sheets, as workbook.xml and its relationships give them. */
export function sheetPaths(parts: ReadonlyMap<string, Uint8Array>): (string | undefined)[] {
  const workbook = parts.get('xl/workbook.xml')
  const relations = parts.get('xl/_rels/workbook.xml.rels')
  if (!workbook || !relations) return []
  const targets = new Map<string, string>()
  for (const [tag] of xmlOf(relations).matchAll(/<(?:\w+:)?Relationship\s[^>]{0,2000}>/g)) {
    const id = attribute(tag, 'Id')
    const target = attribute(tag, 'Target')
    if (id && target) targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`)
  }
  const tags = xmlOf(workbook).matchAll(/<(?:\w+:)?sheet\s[^>]{0,2000}>/g)
  return [...tags].map(([tag]) => targets.get(/\s\w+:id=["']([^"']*)["']/.exec(tag)?.[1] ?? ''))
}

/** Zero-based row and column of an A1 reference; undefined where it names none inside a sheet. */
function place(reference: string | undefined): { row: number; column: number } | undefined {
  const found = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference ?? '')
  if (!found?.[1] || !found[2]) return undefined
  let column = 0
  for (const letter of found[1]) column = column * 26 + letter.charCodeAt(0) - 64
  return { row: Number(found[2]) - 1, column: column - 1 }
}

const lastColumn = 16_383

function hiddenColumnsOf(head: string): Set<number> {
  const hidden = new Set<number>()
  for (const [tag] of head.matchAll(/<(?:\w+:)?col\s[^>]{0,500}>/g)) {
    if (!truth(attribute(tag, 'hidden'))) continue
    const first = Number(attribute(tag, 'min') ?? 0)
    const last = Math.min(Number(attribute(tag, 'max') ?? first), lastColumn + 1)
    for (let column = first; column <= last; column++) hidden.add(column - 1)
  }
  return hidden
}

function hiddenRowsOf(data: string): Set<number> {
  const hidden = new Set<number>()
  let previous = -1
  if (!data.includes('hidden=')) return hidden
  for (const [tag] of data.matchAll(/<(?:\w+:)?row(?:\s[^>]{0,500})?>/g)) {
    const row = Number(attribute(tag, 'r') ?? previous + 2) - 1
    previous = row
    if (truth(attribute(tag, 'hidden'))) hidden.add(row)
  }
  return hidden
}

const bareFormula =
  /<(?:\w+:)?c\s([^>]{0,300})>\s{0,20}<(?:\w+:)?f(?:\s[^>]{0,300})?(?:\/>|>([^<]{0,8192})<\/(?:\w+:)?f>)\s{0,20}(?:<(?:\w+:)?v\s?\/>)?\s{0,20}<\/(?:\w+:)?c>/g

function formulasWithoutValue(data: string): SheetLook['withoutValue'] {
  if (!data.includes('<f') && !data.includes(':f')) return []
  const found: SheetLook['withoutValue'] = []
  for (const match of data.matchAll(bareFormula)) {
    const where = place(attribute(` ${match[1] ?? ''}`, 'r'))
    if (where) found.push({ cell: cellName(where.row, where.column), ...where, formula: match[2] ?? '' })
  }
  return found
}

/** Counts the elements of a name, with or without a prefix, giving up one beyond `limit`. */
function countElements(data: string, name: 'c' | 'si', limit: number): number {
  const prefix = new RegExp(`<(\\w+:)?${name}[\\s>/]`).exec(data)?.[1] ?? ''
  const tag = `<${prefix}${name}`
  let count = 0
  for (let at = data.indexOf(tag); at !== -1 && count <= limit; at = data.indexOf(tag, at + tag.length)) {
    const next = data.charCodeAt(at + tag.length)
    if (next === 32 || next === 62 || next === 47 || next === 10 || next === 13 || next === 9) count++
  }
  return count
}

/** Texts that a workbook shares among its cells; gives up one beyond `limit`. */
export const countSharedTexts = (part: Uint8Array, limit: number): number => countElements(xmlOf(part), 'si', limit)

/** Looks through a worksheet part for what is hidden, how many cells there are and which formulas have no result. */
export function lookAtSheet(part: Uint8Array, cellLimit: number): SheetLook {
  const xml = xmlOf(part)
  const start = Math.max(0, xml.search(/<(?:\w+:)?sheetData/))
  const data = xml.slice(start)
  return {
    cells: countElements(data, 'c', cellLimit),
    hiddenRows: hiddenRowsOf(data),
    hiddenColumns: hiddenColumnsOf(xml.slice(0, start)),
    withoutValue: formulasWithoutValue(data),
  }
}
