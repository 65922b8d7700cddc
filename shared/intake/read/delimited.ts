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

/**
 * Cuts text into rows of cells after RFC 4180, forgiving what spreadsheets and people write: any line end, quotes
 * that stand inside a cell, a last quote that never closes.
 */
export function* delimitedRows(text: string, separator: Separator): Generator<string[]> {
  const split = separator.charCodeAt(0)
  const end = text.length
  let row: string[] = []
  let start = 0
  let index = 0
  while (index <= end) {
    if (index < end && text.charCodeAt(index) === 34 && index === start) {
      const quoted = quotedCell(text, start, split)
      row.push(quoted.text)
      index = quoted.end
    } else {
      while (index < end) {
        const code = text.charCodeAt(index)
        if (code === split || code === 10 || code === 13) break
        index++
      }
      row.push(text.slice(start, index))
    }
    if (index >= end) {
      if (row.length > 1 || row[0] !== '') yield row
      return
    }
    const code = text.charCodeAt(index)
    if (code !== split) {
      yield row
      row = []
      if (code === 13 && text.charCodeAt(index + 1) === 10) index++
    }
    index++
    start = index
  }
}

/** Reads the cell whose opening quote stands at `start`; `end` is where its separator or line end stands. */
function quotedCell(text: string, start: number, split: number): { text: string; end: number } {
  let cell = ''
  let from = start + 1
  for (;;) {
    const close = text.indexOf('"', from)
    if (close === -1) return { text: cell + text.slice(from), end: text.length }
    cell += text.slice(from, close)
    if (text.charCodeAt(close + 1) === 34) {
      cell += '"'
      from = close + 2
      continue
    }
    let end = close + 1
    while (end < text.length) {
      const code = text.charCodeAt(end)
      if (code === split || code === 10 || code === 13) break
      end++
    }
    return { text: cell + text.slice(close + 1, end), end }
  }
}
