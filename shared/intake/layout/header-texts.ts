import type { FoundTable } from '../stages.ts'
import type { HeaderBlock } from './find-header.ts'
import type { SheetView } from './sheet-view.ts'

/**
 * The texts over each column of a header block, top to bottom. A group head counts for every column under its merge;
 * where a list was saved without merges, for the blank cells to its right that have a head of their own below.
 */
export function headersOf(view: SheetView, block: HeaderBlock): FoundTable['headers'] {
  const texts = new Map<number, string[]>()
  const add = (column: number, text: string) => {
    const there = texts.get(column)
    if (!there) texts.set(column, [text])
    else if (!there.includes(text)) there.push(text)
  }
  for (let row = block.top; row <= block.bottom; row++) {
    const own = view.texts(row)
    const below = row < block.bottom ? view.texts(row + 1) : undefined
    for (const [column, text] of own) {
      const merge = view.mergeAt(row, column)
      let right = merge ? merge.right : column
      if (!merge && below?.has(column)) {
        while (below.has(right + 1) && !own.has(right + 1) && !view.mergeAt(row, right + 1)) right++
      }
      for (let under = column; under <= right; under++) {
        if (under === column || merge || below?.has(under)) add(under, text)
      }
    }
  }
  return [...texts]
    .filter(([column]) => hasColumn(view, block, column))
    .sort(([a], [b]) => a - b)
    .map(([column, own]) => ({ column, texts: own }))
}

/** A column that a merged head merely covers is no column of its own unless something stands in it. */
function hasColumn(view: SheetView, block: HeaderBlock, column: number): boolean {
  for (let row = block.top; row <= block.bottom; row++) if (view.texts(row).has(column)) return true
  return view.rows.some((row) => row > block.bottom && view.texts(row).has(column))
}
