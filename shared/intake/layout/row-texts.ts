/**
 * The texts of a row by column, ascending, kept as two lists: a sheet has thousands of rows, most of them with the same
 * columns, and a real map for each would be the largest thing in memory.
 */
class RowTexts implements ReadonlyMap<number, string> {
  readonly #columns: readonly number[]
  readonly #texts: readonly string[]

  constructor(columns: readonly number[], texts: readonly string[]) {
    this.#columns = columns
    this.#texts = texts
  }

  get size(): number {
    return this.#columns.length
  }

  get(column: number): string | undefined {
    const at = this.#columns.indexOf(column)
    return at < 0 ? undefined : this.#texts[at]
  }

  has(column: number): boolean {
    return this.#columns.includes(column)
  }

  forEach(each: (text: string, column: number, texts: ReadonlyMap<number, string>) => void): void {
    for (const [column, text] of this) each(text, column, this)
  }

  keys(): MapIterator<number> {
    return this.#columns.values()
  }

  values(): MapIterator<string> {
    return this.#texts.values()
  }

  entries(): MapIterator<[number, string]> {
    return this.#columns.map((column, at): [number, string] => [column, this.#texts[at] ?? '']).values()
  }

  [Symbol.iterator](): MapIterator<[number, string]> {
    return this.entries()
  }
}

const isSameList = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, at) => value === b[at])

/** Makes the texts of row after row, with `columns` in any order; rows with the columns of the one before share them. */
export function rowTextsMaker(): (columns: number[], texts: string[]) => ReadonlyMap<number, string> {
  let shared: readonly number[] = []
  return (columns, texts) => {
    const isSorted = columns.every((column, at) => at === 0 || column > (columns[at - 1] ?? -1))
    if (!isSorted) {
      const pairs = columns.map((column, at) => [column, texts[at] ?? ''] as const).sort(([a], [b]) => a - b)
      return new RowTexts(
        pairs.map(([column]) => column),
        pairs.map(([, text]) => text),
      )
    }
    if (!isSameList(columns, shared)) shared = columns
    return new RowTexts(shared, texts)
  }
}
