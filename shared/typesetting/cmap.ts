/** The code points that a TrueType or OpenType font can show, read from its `cmap` table (formats 4 and 12). */
export type Coverage = { has(codePoint: number): boolean }

type Range = { first: number; last: number }

/**
 * Reads which characters a font holds. Throws on bytes that are no single sfnt font with a Unicode cmap: fonts come
 * with the program, so that is a mistake in it.
 */
export function readCoverage(bytes: Uint8Array): Coverage {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const table = tableOffset(view, 'cmap')
  const subtable = table === undefined ? undefined : unicodeSubtable(view, table)
  if (subtable === undefined) throw new Error('not a font with a Unicode character map')
  const format = view.getUint16(subtable)
  const ranges = format === 12 ? segmentedCoverage(view, subtable) : segmentMapping(view, subtable)
  ranges.sort((one, two) => one.first - two.first)
  return { has: (codePoint) => inRanges(ranges, codePoint) }
}

function tableOffset(view: DataView, wanted: string): number | undefined {
  const count = view.getUint16(4)
  for (let index = 0; index < count; index += 1) {
    const record = 12 + index * 16
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((place) => view.getUint8(record + place)))
    if (tag === wanted) return view.getUint32(record + 8)
  }
  return undefined
}

/** The best Unicode subtable: format 12 (all planes) before format 4 (the basic plane). */
function unicodeSubtable(view: DataView, table: number): number | undefined {
  const count = view.getUint16(table + 2)
  let best: number | undefined
  for (let index = 0; index < count; index += 1) {
    const record = table + 4 + index * 8
    const platform = view.getUint16(record)
    const offset = table + view.getUint32(record + 4)
    const format = view.getUint16(offset)
    if (platform !== 0 && platform !== 3) continue
    if (format === 12) return offset
    if (format === 4) best ??= offset
  }
  return best
}

function segmentedCoverage(view: DataView, subtable: number): Range[] {
  const count = view.getUint32(subtable + 12)
  return Array.from({ length: count }, (_, index) => {
    const group = subtable + 16 + index * 12
    return { first: view.getUint32(group), last: view.getUint32(group + 4) }
  })
}

function segmentMapping(view: DataView, subtable: number): Range[] {
  const doubled = view.getUint16(subtable + 6)
  const ends = subtable + 14
  const starts = ends + doubled + 2
  const deltas = starts + doubled
  const offsets = deltas + doubled
  const ranges: Range[] = []
  for (let segment = 0; segment < doubled; segment += 2) {
    const first = view.getUint16(starts + segment)
    const last = view.getUint16(ends + segment)
    const rangeOffset = view.getUint16(offsets + segment)
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const glyph =
        rangeOffset === 0
          ? (code + view.getUint16(deltas + segment)) & 0xffff
          : view.getUint16(offsets + segment + rangeOffset + (code - first) * 2)
      if (glyph === 0) continue
      const open = ranges.at(-1)
      if (open && open.last === code - 1) open.last = code
      else ranges.push({ first: code, last: code })
    }
  }
  return ranges
}

function inRanges(ranges: readonly Range[], codePoint: number): boolean {
  let low = 0
  let high = ranges.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const range = ranges[middle]
    if (!range) return false
    if (codePoint < range.first) high = middle - 1
    else if (codePoint > range.last) low = middle + 1
    else return true
  }
  return false
}
