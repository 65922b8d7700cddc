import { describe, expect, it } from 'vitest'
import {
  byHand,
  everybody,
  fits,
  type RegistrantFilter,
  severities,
  sourcesOf,
} from '../../../../../renderer/screens/registrants/filter.ts'
import { gunma, row } from './forum.ts'

const company = row({
  code: 'V001',
  offers: ['logistics'],
  sources: [{ file: 'ds.xlsx', sheet: 'DS', rows: [4] }],
}).registrant
const lets = (change: Partial<RegistrantFilter>, severity?: 'error' | 'note') =>
  [company, gunma.registrant]
    .filter((each) => fits(each, { ...everybody, ...change }, severity))
    .map(({ code }) => code)

describe('the filter of registrants', () => {
  it('lets everybody through until something is chosen', () => {
    expect(lets({})).toEqual(['V001', 'GUN'])
    expect(lets({}, 'error')).toEqual(['V001', 'GUN'])
  })

  it.each<[Partial<RegistrantFilter>, string[]]>([
    [{ kind: 'company' }, ['V001']],
    [{ side: 'jp' }, ['GUN']],
    [{ locality: 'gunma' }, ['GUN']],
    [{ sector: 'logistics' }, ['V001']],
    [{ source: 'ds.xlsx' }, ['V001']],
    [{ source: byHand }, ['GUN']],
    [{ kind: 'company', side: 'jp' }, []],
  ])('narrows by %o', (change, codes) => expect(lets(change)).toEqual(codes))

  it('knows errors, notes and rows without any', () => {
    const counts = (['any', 'error', 'none'] as const).map((problems) =>
      ([undefined, 'note', 'error'] as const).map((severity) => lets({ problems }, severity).length),
    )
    expect(counts).toEqual([
      [0, 2, 2],
      [0, 0, 2],
      [2, 0, 0],
    ])
    const problem = { rowId: 'a', code: 'A', field: 'code', kind: 'x', message: { key: 'x' } }
    const worst = severities([
      { ...problem, severity: 'error' },
      { ...problem, severity: 'note' },
      { ...problem, rowId: 'b', severity: 'note' },
    ])
    expect([...worst]).toEqual([
      ['a', 'error'],
      ['b', 'note'],
    ])
  })

  it('lists each file once, and those of no file', () => {
    expect(sourcesOf([company, company, gunma.registrant])).toEqual([byHand, 'ds.xlsx'])
  })
})
