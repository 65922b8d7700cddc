import { describe, expect, it } from 'vitest'
import { clipboardCells, fillBlock } from '../../../../../renderer/screens/registrants/block.ts'
import { textOf } from '../../../../../renderer/screens/registrants/cells.ts'
import type { Field } from '../../../../../renderer/screens/registrants/field.ts'
import { emptyRegistrant } from '../../../../../shared/model/registrant.ts'

type Row = { id: string; registrantId: string; registrant: ReturnType<typeof emptyRegistrant> }

const company = (name: string) => emptyRegistrant({ kind: 'company', side: 'vn', names: { vi: name } })
const rows: Row[] = ['A', 'B', 'C'].map((name) => ({ id: name, registrantId: name, registrant: company(name) }))

const fields: Field<Row>[] = [
  { id: 'code', width: 10, read: ({ registrant }) => registrant.code },
  {
    id: 'name',
    width: 10,
    read: ({ registrant }) => registrant.names.vi ?? '',
    write: (registrant, _, value) => ({ ...registrant, names: { vi: textOf(value) } }),
  },
  {
    id: 'headcount',
    width: 10,
    read: ({ registrant }) => String(registrant.headcount ?? ''),
    write: (registrant, _, value) =>
      /^\d+$/.test(textOf(value)) ? { ...registrant, headcount: Number(textOf(value)) } : null,
  },
]

describe('a block of cells', () => {
  it('is written from one cell on, to the right and down', () => {
    const block = [
      ['B2', '3'],
      ['C2', '4'],
    ]
    const { changed, ...counts } = fillBlock(rows, fields, { row: 1, column: 1 }, block)
    expect(changed.map(({ id, registrant }) => [id, registrant.names.vi, registrant.headcount])).toEqual([
      ['B', 'B2', 3],
      ['C', 'C2', 4],
    ])
    expect(counts).toMatchObject({ filled: 4, refused: 0, outside: 0 })
  })

  it('counts what a field does not take, and what lies beyond the grid, and leaves those as they were', () => {
    const block = [
      ['x', 'C2', 'many', 'beyond'],
      ['x', 'D', '1', 'beyond'],
    ]
    const outcome = fillBlock(rows, fields, { row: 2, column: 0 }, block)
    expect(outcome).toMatchObject({ filled: 1, refused: 2, outside: 5 })
    expect(outcome.changed.map(({ id, registrant }) => [id, registrant.names.vi, registrant.headcount])).toEqual([
      ['C', 'C2', undefined],
    ])
  })

  it('writes rows of one registrant one after the other, so that none undoes another', () => {
    const shared = company('A')
    const people: Row[] = ['1', '2'].map((id) => ({ id, registrantId: 'A', registrant: shared }))
    const add: Field<Row> = {
      id: 'note',
      width: 10,
      read: () => '',
      write: (registrant, _, value) => ({ ...registrant, note: `${registrant.note ?? ''}${textOf(value)}` }),
    }
    const { changed } = fillBlock(people, [add], { row: 0, column: 0 }, [['x'], ['y']])
    expect(changed).toMatchObject([{ id: 'A', registrant: { note: 'xy' } }])
  })

  it('is what a spreadsheet puts on the clipboard: tabs, quoted line breaks, empty cells', () => {
    expect(clipboardCells('a\t"b\nc"\t\r\n\t2\t3\r\n')).toEqual([
      ['a', 'b\nc', ''],
      ['', '2', '3'],
    ])
  })
})
