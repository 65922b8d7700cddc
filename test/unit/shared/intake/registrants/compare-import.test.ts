import { describe, expect, it } from 'vitest'
import { applyUpdate, compareImport } from '../../../../../shared/intake/registrants/compare-import.ts'
import type { Registrant } from '../../../../../shared/model/registrant.ts'
import { understood } from '../support.ts'

const rows = [
  {
    orgName: 'UBND tỉnh Phú Thọ',
    personName: 'Nguyễn Văn Mẫu',
    position: 'Chủ tịch UBND tỉnh',
    seek: 'Bán dẫn',
    wantedPartner: '',
  },
  { orgName: 'Công ty TNHH Sao Mẫu', ids: '0100112437', phone: '0912345678', offer: 'Cơ khí' },
  { orgName: 'Công ty TNHH Hoa Mẫu', locality: 'Hà Nội', headcount: '3' },
]
const imported = (changed: readonly object[] = rows): Registrant[] => understood(changed).registrants

describe('importing again', () => {
  it('the same file changes nothing', () => {
    expect(compareImport(imported(), imported())).toEqual({
      create: [],
      update: [],
      unchanged: ['PTH', 'V001', 'V002'],
      gone: [],
    })
  })

  it('into an empty forum creates everybody', () => {
    expect(compareImport([], imported()).create.map(({ code }) => code)).toEqual(['PTH', 'V001', 'V002'])
  })

  it('a corrected file shows create, update field by field, unchanged and gone', () => {
    const corrected = imported([
      { orgName: 'Công ty TNHH Mới Mẫu' },
      { ...rows[1], phone: '0987654321', orgName: 'Công ty TNHH Sao Mẫu Việt Nam' },
      rows[0] ?? {},
    ])
    const comparison = compareImport(imported(), corrected)
    expect(comparison.create.map(({ code, nameAsWritten }) => [code, nameAsWritten])).toEqual([
      ['V003', 'Công ty TNHH Mới Mẫu'],
    ])
    expect(comparison.update).toHaveLength(1)
    expect(comparison.update[0]?.code).toBe('V001')
    expect(comparison.update[0]?.changes.map(({ field }) => field)).toEqual(['names', 'nameAsWritten', 'phones'])
    expect(comparison.unchanged).toEqual(['PTH'])
    expect(comparison.gone).toEqual(['V002'])
  })

  it('never overwrites what somebody corrected by hand without asking', () => {
    const existing = imported().map((one) => (one.code === 'V001' ? { ...one, phones: ['+84900000000'] } : one))
    const corrected = imported([rows[0] ?? {}, { ...rows[1], phone: '0987654321', offer: 'Điện tử' }, rows[2] ?? {}])
    const { update } = compareImport(existing, corrected, {
      handEdited: new Map([['V001', new Set(['phones' as const])]]),
    })
    const [change] = update
    const before = existing[1]
    if (!change || !before) throw new Error('no update')
    expect(change.changes.map(({ field, conflict }) => [field, conflict])).toEqual([
      ['offers', false],
      ['offersAsWritten', false],
      ['phones', true],
    ])
    expect(applyUpdate(before, change)).toMatchObject({ phones: ['+84900000000'], offers: ['electronics'] })
    expect(applyUpdate(before, change, new Set(['phones']))).toMatchObject({
      phones: ['+84987654321'],
      offers: ['mechanical-manufacturing'],
    })
  })

  it('after applying every update the same file is unchanged', () => {
    const corrected = imported([rows[0] ?? {}, { ...rows[1], phone: '0987654321' }, { ...rows[2], headcount: '5' }])
    const existing = imported()
    const { update } = compareImport(existing, corrected)
    const updated = existing.map((one) => {
      const change = update.find(({ code }) => code === one.code)
      return change ? applyUpdate(one, change) : one
    })
    expect(compareImport(updated, corrected).update).toEqual([])
  })

  it('another file does not make anybody gone', () => {
    const other = understood([{ orgName: 'Công ty Khác Mẫu' }], { file: 'other.xlsx' }).registrants
    const comparison = compareImport(imported(), other)
    expect(comparison.gone).toEqual([])
    expect(comparison.create.map(({ code }) => code)).toEqual(['V003'])
  })

  it('wishes are compared by whom they mean, whatever codes the import gave', () => {
    const existing = imported().map((one) => (one.code === 'PTH' ? { ...one, wants: ['V001'] } : one))
    const again = imported().map((one) => ({
      ...one,
      code: one.code === 'V001' ? 'V009' : one.code,
      wants: one.code === 'PTH' ? ['V009'] : one.wants,
    }))
    expect(compareImport(existing, again).update).toEqual([])
  })
})
