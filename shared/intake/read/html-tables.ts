import type { RawCell, RawSheet } from '../stages.ts'

const names: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  middot: '·',
  bull: '•',
  yen: '¥',
  copy: '©',
  reg: '®',
  trade: '™',
  times: '×',
  laquo: '«',
  raquo: '»',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
}
/** Marks of Latin letters in named references, as combining signs: `&agrave;`, `&Ocirc;`. */
const marks: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
  ring: '\u030a',
}

/** Replaces character references; what is none stays as written. */
export function unescapeHtml(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));?/g, (whole, decimal, hex, name) => {
    if (name !== undefined) {
      if (Object.hasOwn(names, name)) return names[name] ?? whole
      const letter = /^([a-zA-Z])(grave|acute|circ|tilde|uml|cedil|ring)$/.exec(name)
      return letter ? `${letter[1]}${marks[letter[2] ?? ''] ?? ''}`.normalize('NFC') : whole
    }
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : whole
  })
}

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag)
  return found?.[1] ?? found?.[2] ?? found?.[3]
}

const isHiddenTag = (tag: string): boolean =>
  /display\s*:\s*none/i.test(attribute(tag, 'style') ?? '') || /\shidden(?:[\s>=]|$)/i.test(tag)

const widestSpan = 1000

type TableGrid = { sheet: RawSheet; nextRow(hidden: boolean): void; addCell(tag: string, text: string): void }

/** One table being read: the grid fills up row by row, and spans keep cells free for those they reach into. */
function tableGrid(name: string): TableGrid {
  const sheet: RawSheet = {
    name,
    hidden: false,
    rows: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  }
  /** The last row that a span from above covers, by column. */
  const coveredUntil = new Map<number, number>()
  let row = -1
  let column = 0
  const nextRow = (hidden: boolean) => {
    row++
    column = 0
    if (hidden) sheet.hiddenRows.add(row)
  }
  const addCell = (tag: string, text: string) => {
    if (row < 0) nextRow(false)
    while ((coveredUntil.get(column) ?? -1) >= row) column++
    const span = (side: string) => Math.min(widestSpan, Math.max(1, Number(attribute(tag, side) ?? 1) || 1))
    const right = column + span('colspan') - 1
    const bottom = row + span('rowspan') - 1
    if (text.trim() !== '') {
      const cells = sheet.rows.get(row) ?? new Map<number, RawCell>()
      cells.set(column, { text, kind: 'text' })
      sheet.rows.set(row, cells)
    }
    if (right > column || bottom > row) sheet.merges.push({ top: row, left: column, bottom, right })
    if (bottom > row) for (let under = column; under <= right; under++) coveredUntil.set(under, bottom)
    column = right + 1
  }
  return { sheet, nextRow, addCell }
}

const token = /<(\/?)([a-zA-Z][a-zA-Z0-9:]*)([^<>]*)>|[^<]+|</g
/** Elements whose text is not shown in a cell; rt and rp hold readings over kanji. */
const unread = new Set(['script', 'style', 'xml', 'rt', 'rp'])

/** Comments, to their end or that of the text; a loop, because an expression would start over at every opening. */
function withoutComments(html: string): string {
  let rest = ''
  let from = 0
  for (;;) {
    const open = html.indexOf('<!--', from)
    if (open === -1) return rest + html.slice(from)
    rest += html.slice(from, open)
    const close = html.indexOf('-->', open)
    if (close === -1) return rest
    from = close + 3
  }
}

/**
 * Reads the tables of an HTML text, one sheet each, as browsers lay them out (rowspan and colspan become merges). Cells
 * stay text. Tables inside cells are read into the cell that holds them.
 */
export function htmlTables(html: string, name: string, cellLimit: number): RawSheet[] | undefined {
  const tables: TableGrid[] = []
  let depth = 0
  let cell: { tag: string; text: string } | undefined
  let silent: string | undefined
  let cells = 0
  const close = () => {
    if (cell) tables.at(-1)?.addCell(cell.tag, unescapeHtml(cell.text).trim())
    cell = undefined
  }
  for (const [whole, slash, rawTag, attributes] of withoutComments(html).matchAll(token)) {
    const tag = rawTag?.toLowerCase()
    if (silent !== undefined) {
      if (slash && (tag === silent || (tag === 'ruby' && silent.startsWith('r')))) silent = undefined
      continue
    }
    if (tag === undefined) {
      if (cell) cell.text += whole.replaceAll(/\s+/g, ' ')
    } else if (unread.has(tag)) {
      if (!slash && !attributes?.endsWith('/')) silent = tag
    } else if (tag === 'table') {
      depth += slash ? -1 : 1
      if (!slash && depth === 1) tables.push(tableGrid(tables.length === 0 ? name : `${name} ${tables.length + 1}`))
      if (slash && depth <= 0) {
        close()
        depth = 0
      }
    } else if (depth === 1 && tag === 'tr') {
      close()
      if (!slash) tables.at(-1)?.nextRow(isHiddenTag(whole))
    } else if (depth === 1 && (tag === 'td' || tag === 'th')) {
      close()
      if (!slash) {
        if (++cells > cellLimit) return undefined
        cell = { tag: whole, text: '' }
      }
    } else if (cell && (tag === 'br' || (slash && /^(?:p|div|li|tr)$/.test(tag)))) cell.text += '\n'
    else if (cell && slash && (tag === 'td' || tag === 'th')) cell.text += ' '
  }
  close()
  return tables.map((table) => table.sheet).filter((sheet) => sheet.rows.size > 0)
}
