/** Windows-31J ("Shift_JIS" as Excel for Japan writes it), made by turning the platform's decoder round. */
const table = buildTable()

function buildTable(): Map<string, number[]> {
  const decoder = new TextDecoder('shift_jis')
  const found = new Map<string, number[]>()
  const add = (bytes: number[]) => {
    const text = decoder.decode(new Uint8Array(bytes))
    if ([...text].length === 1 && text !== '\uFFFD' && !found.has(text)) found.set(text, bytes)
  }
  for (let single = 0; single < 0x100; single++) if (single < 0x80 || (single >= 0xa1 && single <= 0xdf)) add([single])
  // IBM's extension (0xFA…0xFC) goes before NEC's copy of it (0xED, 0xEE): that is the choice Windows makes.
  const leads = [...range(0x81, 0x9f), ...range(0xe0, 0xea), ...range(0xfa, 0xfc), ...range(0xed, 0xee)]
  for (const lead of leads) for (const trail of range(0x40, 0xfc)) if (trail !== 0x7f) add([lead, trail])
  return found
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

/** Encodes `text`; throws for a character that CP932 does not hold, so that no sample silently loses a letter. */
export function encodeCp932(text: string): Uint8Array {
  const bytes: number[] = []
  for (const character of text) {
    const encoded = table.get(character)
    if (!encoded) throw new Error(`CP932 has no ${character} (U+${character.codePointAt(0)?.toString(16)})`)
    bytes.push(...encoded)
  }
  return new Uint8Array(bytes)
}

/** Rows as CSV with CRLF; a cell is quoted where it holds a comma, a quote or a line break. */
export function csv(rows: string[][]): string {
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}
