import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignCodes } from '../../../../../shared/intake/registrants/codes.ts'
import { findDuplicates } from '../../../../../shared/intake/registrants/duplicates.ts'
import { mergeRegistrants, redirectWishes } from '../../../../../shared/intake/registrants/merge.ts'
import { resolveOpenWishes } from '../../../../../shared/intake/registrants/wishes.ts'
import type { Registrant, RegistrantInput } from '../../../../../shared/model/registrant.ts'
import { registrantSchema } from '../../../../../shared/model/registrant.ts'

const registrant = (fields: Partial<RegistrantInput>): Registrant =>
  registrantSchema.parse({ code: 'V001', kind: 'company', side: 'vn', names: { vi: 'Công ty Mẫu' }, ...fields })

describe('possible duplicates', () => {
  it.each<[string, Partial<RegistrantInput>, Partial<RegistrantInput>]>([
    ['taxCode', { ids: { taxCode: '0100112437' } }, { ids: { taxCode: '0100112437' }, names: { en: 'Another' } }],
    [
      'corporateNumber',
      { ids: { corporateNumber: '1180301018771' } },
      { ids: { corporateNumber: '1180301018771' }, names: { ja: '別名' } },
    ],
    ['emailDomain', { emails: ['a@sao.vn'] }, { emails: ['b@sao.vn'], names: { en: 'Star' } }],
    ['website', { websites: ['https://www.sao.vn/en'] }, { websites: ['sao.vn'], names: { en: 'Star' } }],
    ['phone', { phones: ['+84912345678'] }, { phones: ['+84912345678;ext=2'], names: { en: 'Star' } }],
    [
      'nameAndLocality',
      { locality: 'ha-noi', names: { vi: 'CTCP Sao Mẫu' } },
      { locality: 'ha-noi', names: { en: 'Sao Mau JSC' } },
    ],
    ['name', { names: { ja: '㈱トヨタ見本' } }, { names: { ja: 'トヨタ見本株式会社' } }],
  ])('%s', (key, a, b) => {
    const found = findDuplicates([
      registrant({ code: 'V001', names: { vi: 'Một' }, ...a }),
      registrant({ code: 'V002', ...b }),
    ])
    expect(found).toMatchObject([{ codes: ['V001', 'V002'], reason: { key: `intake.duplicates.${key}` } }])
  })

  it('stronger keys are surer, and agreeing keys raise the confidence', () => {
    const confidence = (a: Partial<RegistrantInput>) =>
      findDuplicates([registrant({ code: 'V001', ...a }), registrant({ code: 'V002', ...a })])[0]?.confidence ?? 0
    expect(confidence({ ids: { taxCode: '0100112437' } })).toBeGreaterThan(confidence({ emails: ['a@sao.vn'] }))
    expect(confidence({ emails: ['a@sao.vn'] })).toBeGreaterThan(confidence({ phones: ['+84912345678'] }))
    expect(confidence({ phones: ['+84912345678'] })).toBeGreaterThan(confidence({}))
  })

  it('free mail proves nothing and different tax codes rule a pair out', () => {
    const names = (name: string) => ({ names: { vi: name } })
    expect(
      findDuplicates([
        registrant({ ...names('Sao'), emails: ['a@gmail.com'] }),
        registrant({ code: 'V002', ...names('Hoa'), emails: ['b@gmail.com'] }),
      ]),
    ).toEqual([])
    expect(
      findDuplicates([
        registrant({ ids: { taxCode: '0100112437' } }),
        registrant({ code: 'V002', ids: { taxCode: '0100109106' } }),
      ]),
    ).toEqual([])
  })

  it('two lists of one delegation are shown, not merged', () => {
    const found = findDuplicates([
      registrant({ code: 'QNI', kind: 'province', locality: 'quang-ninh' }),
      registrant({ code: 'QNI-2', kind: 'province', locality: 'quang-ninh' }),
      registrant({ code: 'V001', locality: 'quang-ninh', names: { vi: 'Khác' } }),
    ])
    expect(found.map(({ codes }) => codes)).toEqual([['QNI', 'QNI-2']])
  })
})

describe('merging', () => {
  const a = registrant({
    code: 'V001',
    offers: ['tourism'],
    people: [{ name: 'Nguyễn Văn An', title: 'Giám đốc' }],
    phones: ['+84912345678'],
    wants: ['GUN', 'V002'],
  })
  const b = registrant({
    code: 'V002',
    names: { en: 'Sample Co., Ltd' },
    seeks: ['ai'],
    people: [
      { name: 'Nguyen Van An', title: '' },
      { name: 'Trần Thị Bình', title: '' },
    ],
    consent: false,
  })

  it('keeps the first one’s code and everything that either says', () => {
    const merged = mergeRegistrants(a, b)
    expect(merged).toMatchObject({
      code: 'V001',
      names: { vi: 'Công ty Mẫu', en: 'Sample Co., Ltd' },
      offers: ['tourism'],
      seeks: ['ai'],
      wants: ['GUN'],
      consent: false,
    })
    expect(merged.people.map(({ name }) => name)).toEqual(['Nguyễn Văn An', 'Trần Thị Bình'])
    expect(registrantSchema.parse(merged)).toEqual(merged)
  })

  it('of a registrant with itself changes nothing', () => {
    expect(mergeRegistrants(b, b)).toEqual(b)
  })

  it('moves the wishes of others', () => {
    expect(
      redirectWishes([registrant({ code: 'J001', wants: ['V002'] }), registrant({ code: 'J002' })], 'V002', 'V001'),
    ).toMatchObject([{ code: 'J001', wants: ['V001'] }])
  })
})

describe('open wishes', () => {
  it('become codes once their partner is there', () => {
    const wisher = registrant({ code: 'V001', wants: ['Tỉnh Gunma', '見本電子株式会社', 'Ai đó'] })
    expect(resolveOpenWishes([wisher])).toEqual([])
    const partners = [
      registrant({ code: 'GUN', kind: 'prefecture', side: 'jp', locality: 'gunma', names: { ja: '群馬県' } }),
      registrant({ code: 'J001', side: 'jp', names: { ja: '㈱見本電子' } }),
    ]
    expect(resolveOpenWishes([wisher, ...partners])).toMatchObject([{ code: 'V001', wants: ['GUN', 'J001', 'Ai đó'] }])
  })
})

describe('codes', () => {
  it('are unique, stable and avoid those in use', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            side: fc.constantFrom('vn', 'jp'),
            kind: fc.constantFrom('company', 'province', 'prefecture', 'organisation'),
            locality: fc.constantFrom('gunma', 'phu-tho', undefined),
          }),
          { maxLength: 40 },
        ),
        fc.uniqueArray(fc.constantFrom('V001', 'V003', 'GUN', 'PTH-2', 'J002')),
        (fields, taken) => {
          const make = () => {
            const list = fields.map((one) => ({ ...registrant(one), code: '' }))
            assignCodes(list, taken)
            return list.map(({ code }) => code)
          }
          const codes = make()
          expect(new Set([...codes, ...taken]).size).toBe(codes.length + taken.length)
          expect(make()).toEqual(codes)
        },
      ),
    )
  })
})
