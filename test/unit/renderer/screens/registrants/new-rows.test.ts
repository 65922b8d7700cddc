import { beforeAll, describe, expect, it } from 'vitest'
import { startI18n } from '../../../../../renderer/i18n/i18n.ts'
import { clipboardCells, fillBlock } from '../../../../../renderer/screens/registrants/block.ts'
import { registrantFields } from '../../../../../renderer/screens/registrants/fields.ts'
import { newRows } from '../../../../../renderer/screens/registrants/new-rows.ts'
import { context, row } from './forum.ts'

beforeAll(() => startI18n('en'))

const v001 = row({ code: 'V001' })
const all = () => registrantFields(context(v001))
const from = (id: string) => all().slice(all().findIndex((field) => field.id === id))

describe('a block pasted from a spreadsheet', () => {
  it('is written into the rows that are there; what lies below is given back without empty rows', () => {
    const block = clipboardCells('Một\t一\r\nHai\t二\r\n\t\r\nBa\t三\r\n')
    const outcome = fillBlock([v001], from('name_vi'), { row: 0, column: 0 }, block)
    expect(outcome.changed.map(({ registrant }) => registrant.names)).toEqual([{ vi: 'Một', ja: '一', en: 'V001' }])
    expect(outcome.below).toEqual([
      ['Hai', '二'],
      ['Ba', '三'],
    ])
  })
})

describe('new registrants out of pasted rows', () => {
  it('stand on the side that their place or writing shows, with codes that are free', () => {
    const rows = [
      ['Công ty TNHH Mẫu', '', '', 'Đà Nẵng'],
      ['', '株式会社見本', '', ''],
      ['', '', 'Sample Trading', ''],
      ['', '', '', '群馬県'],
    ]
    const { registrants, refused } = newRows(rows, from('name_vi'), 'vn', ['V001', 'J001'])
    expect(registrants.map(({ code, side, kind, locality }) => [code, side, kind, locality])).toEqual([
      ['V002', 'vn', 'company', 'da-nang'],
      ['J002', 'jp', 'company', undefined],
      ['V003', 'vn', 'company', undefined],
      ['J003', 'jp', 'company', 'gunma'],
    ])
    expect(refused).toBe(0)
  })

  it('take kind and country from their columns before anything that depends on them', () => {
    const rows = [['', 'Prefecture', 'Japan', '', '', '', '群馬県']]
    const [gunma] = newRows(rows, all(), 'vn', []).registrants
    expect(gunma).toMatchObject({ code: 'GUN', kind: 'prefecture', side: 'jp', locality: 'gunma' })
    expect(gunma?.names.ja).toBe('群馬県')
  })

  it('have a head where one is named, and phones as they are dialled there', () => {
    const [one] = newRows([['Người Mẫu']], from('head'), 'vn', []).registrants
    expect(one?.people).toEqual([{ name: 'Người Mẫu', title: '', head: true }])
    const [other] = newRows([['03-1234-5678']], from('phones'), 'jp', []).registrants
    expect(other?.phones).toEqual(['+81312345678'])
  })

  it('count what is not understood and what lies beyond the last column, and drop empty rows', () => {
    const outcome = newRows([['many'], ['', '']], from('headcount'), 'vn', [])
    expect(outcome).toMatchObject({ refused: 1, outside: 0 })
    expect(outcome.registrants).toHaveLength(1)
    expect(newRows([['ghi chú', 'thừa']], from('note'), 'vn', [])).toMatchObject({ outside: 1 })
  })
})
