import { answerWeight, chainWeight } from './sector-weights.ts'

/** A related sector counts this share of its nearness, however rare it is: never as much as the sector itself. */
export const relatedShare = 0.75

type Nearness = (of: string, other: string) => number

/** Nearness of all sectors: `table[other × ids.length + of]`, so that all that one offer reaches lies together. */
function sectorTable(ids: readonly string[], nearness: Nearness): Float32Array {
  const table = new Float32Array(ids.length * ids.length)
  ids.forEach((other, row) => {
    ids.forEach((of, column) => {
      table[row * ids.length + column] = nearness(of, other)
    })
  })
  return table
}

/** One table, and for each offered sector the sectors that it reaches at all. */
export type NearnessTable = { values: Float32Array; reached: readonly Uint16Array[] }
export type Nearnesses = { answer: NearnessTable; chain: NearnessTable }

function withReached(values: Float32Array, width: number): NearnessTable {
  const reached = Array.from({ length: width }, (_, other) => {
    const row = values.subarray(other * width, (other + 1) * width)
    return Uint16Array.from([...row.keys()].filter((of) => (row[of] ?? 0) > 0))
  })
  return { values, reached }
}

let taxonomyTables: { answer: Float32Array; chain: Float32Array } | undefined

function widened(table: Float32Array, from: number, to: number, same: number): Float32Array {
  const wide = new Float32Array(to * to)
  for (let row = 0; row < from; row++) wide.set(table.subarray(row * from, (row + 1) * from), row * to)
  for (let at = from; at < to; at++) wide[at * to + at] = same
  return wide
}

/**
 * How far offered sector o answers the sought s (`answer`), and suits the trade of s (`chain`), at o × width + s.
 * `ids` begins with the taxonomy (`known`, read once); sectors after it are near only to themselves. Values of related
 * sectors are divided by the rarity of s, which look-ups multiply by.
 */
export function nearnessTables(ids: readonly string[], known: readonly string[], rarity: Float32Array): Nearnesses {
  taxonomyTables ??= { answer: sectorTable(known, answerWeight), chain: sectorTable(known, chainWeight) }
  const width = ids.length
  const answer = widened(taxonomyTables.answer, known.length, width, 1)
  const chain = widened(taxonomyTables.chain, known.length, width, 0)
  for (let other = 0; other < width; other++) {
    for (let of = 0; of < width; of++) {
      const at = other * width + of
      const rare = rarity[of] ?? 1
      if (other !== of) answer[at] = (relatedShare * (answer[at] ?? 0)) / rare
      chain[at] = (chain[at] ?? 0) / rare
    }
  }
  return { answer: withReached(answer, width), chain: withReached(chain, width) }
}
