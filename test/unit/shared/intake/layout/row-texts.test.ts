import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rowTextsMaker } from '../../../../../shared/intake/layout/row-texts.ts'

const rows = fc.array(fc.uniqueArray(fc.tuple(fc.nat(12), fc.string()), { selector: ([column]) => column }))

it('keeps the texts of row after row as a map with its keys in order would', () => {
  fc.assert(
    fc.property(rows, (cellsOfRows) => {
      const textsOfRow = rowTextsMaker()
      const kept = cellsOfRows.map((cells) =>
        textsOfRow(
          cells.map(([column]) => column),
          cells.map(([, text]) => text),
        ),
      )
      for (const [index, texts] of kept.entries()) {
        const map = new Map([...(cellsOfRows[index] ?? [])].sort(([a], [b]) => a - b))
        expect([...texts]).toEqual([...map])
        expect([...texts.entries()]).toEqual([...map])
        expect([...texts.keys()]).toEqual([...map.keys()])
        expect([...texts.values()]).toEqual([...map.values()])
        expect(texts.size).toBe(map.size)
        for (let column = 0; column <= 13; column += 1) {
          expect(texts.get(column)).toBe(map.get(column))
          expect(texts.has(column)).toBe(map.has(column))
        }
        const seen: [number, string][] = []
        texts.forEach((text, column) => {
          seen.push([column, text])
        })
        expect(seen).toEqual([...map])
      }
    }),
  )
})
