/** Separators in the order in which they win a draw: tabs hardly ever stand inside a cell, commas often do. */
const separators = ['\t', ';', ',', '|'] as const
export type Separator = (typeof separators)[number]

/** Cells of the first lines of `text`, to find out which separator cuts them most evenly. */
function evenness(text: string, separator: Separator): number {
  const widths = new Map<number, number>()
  let lines = 0
  for (const line of delimitedRows(text, separator)) {
    if (line.every((cell) => cell.trim() === '')) continue
    widths.set(line.length, (widths.get(line.length) ?? 0) + 1)
    if (++lines >= 60) break
  }
  let best = 0
  for (const [width, times] of widths) {
    if (width > 1) best = Math.max(best, (times / lines) * Math.min(width, 12) ** 0.5)
  }
  return best
}

/** The separator that cuts the first sixty lines into the most even rows; a comma where none cuts at all. */
export function findSeparator(text: string): Separator {
  const named = /^sep=([\t;,|])\r?\n/i.exec(text)
  const sample = text.slice(0, 200_000)
  let best: Separator = ','
  let bestScore = 0
  for (const separator of separators) {
    if (named?.[1] === separator) return separator
    const score = evenness(sample, separator)
    if (score > bestScore + 0.001) {
      best = separator
      bestScore = score
    }
  }
  return best
}

/** What `delimitedRows` had to forgive: zero-based rows whose opening quote never closes. */
export type DelimitedFaults = { unclosed: number[] }

/** After this many quotes that never close, quotes are taken as letters: a file that uses them so has no quoted cells. */
const mostUnclosed = 20

/**
 * Cuts text into rows of cells after RFC 4180, forgiving what spreadsheets and people write: any line end, quotes
 * that stand inside a cell, and quotes that never close, which are taken as letters and noted in `faults`.
 */
export function* delimitedRows(
  text: string,
  separator: Separator,
  faults: DelimitedFaults = { unclosed: [] },
): Generator<string[]> {
  const split = separator.charCodeAt(0)
  const end = text.length
  let cells: string[] = []
  let start = 0
  let row = 0
  for (;;) {
    let index = start
    let quoted: { text: string; end: number } | undefined
    if (text.charCodeAt(start) === 34 && faults.unclosed.length < mostUnclosed) {
      quoted = quotedCell(text, start, split)
      if (!quoted) faults.unclosed.push(row)
    }
    if (quoted) {
      cells.push(quoted.text)
      index = quoted.end
    } else {
      index = cellEnd(text, start, split)
      cells.push(text.slice(start, index))
    }
    if (index >= end) {
      if (cells.length > 1 || cells[0] !== '') yield cells
      return
    }
    const code = text.charCodeAt(index)
    if (code !== split) {
      yield cells
      cells = []
      row++
      if (code === 13 && text.charCodeAt(index + 1) === 10) index++
    }
    start = index + 1
  }
}

function cellEnd(text: string, from: number, split: number): number {
  let index = from
  for (; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === split || code === 10 || code === 13) break
  }
  return index
}

/** Four times what a cell of a spreadsheet can hold; a quote that closes later belongs to another cell. */
const longestQuoted = 131_068

/** Reads the cell whose opening quote stands at `start`; undefined where the quote never closes. */
function quotedCell(text: string, start: number, split: number): { text: string; end: number } | undefined {
  let doubled = false
  let close = text.indexOf('"', start + 1)
  while (close !== -1 && text.charCodeAt(close + 1) === 34 && close - start <= longestQuoted) {
    doubled = true
    close = text.indexOf('"', close + 2)
  }
  if (close === -1 || close - start > longestQuoted) return undefined
  const inside = text.slice(start + 1, close)
  const end = cellEnd(text, close + 1, split)
  return { text: (doubled ? inside.replaceAll('""', '"') : inside) + text.slice(close + 1, end), end }
}
