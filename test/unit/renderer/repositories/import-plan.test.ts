import { describe, expect, it } from 'vitest'
import type { RegistrantRow } from '../../../../renderer/database/rows.ts'
import { planImport } from '../../../../renderer/repositories/import-plan.ts'
import type { IntakeResult } from '../../../../shared/intake/stages.ts'
import { type RegistrantInput, registrantSchema } from '../../../../shared/model/registrant.ts'

const registrant = (input: RegistrantInput) => registrantSchema.parse(input)
const row = (id: string, input: RegistrantInput): RegistrantRow => ({
  forumId: 'f',
  id,
  order: 1,
  registrant: registrant(input),
})
const read = (...inputs: RegistrantInput[]): IntakeResult => ({
  files: [],
  problems: [],
  duplicates: [],
  registrants: inputs.map(registrant),
})

const hue: RegistrantInput = { code: 'HUE', kind: 'province', side: 'vn', names: { vi: 'Huế' }, locality: 'hue' }
const maker: RegistrantInput = {
  code: 'V001',
  kind: 'company',
  side: 'vn',
  names: { vi: 'Công ty Mẫu' },
  ids: { taxCode: '0100000001' },
}

describe('what an import would write', () => {
  it('is everything new in an empty forum', () => {
    const plan = planImport([], read(hue, maker))
    expect(plan.create.map(({ code }) => code)).toEqual(['HUE', 'V001'])
    expect(plan.update).toEqual([])
  })

  it('is nothing when the same file is read again, though its codes were taken', () => {
    const again = read(
      { ...hue, code: 'HUE2' },
      { ...maker, code: 'V002', sources: [{ file: 'b', sheet: 's', rows: [2] }] },
    )
    const plan = planImport([row('1', hue), row('2', maker)], again)
    expect([plan.create, plan.update]).toEqual([[], []])
    expect(plan.unchanged.map(({ code }) => code)).toEqual(['HUE', 'V001'])
  })

  it('knows a company again by its number under another name and a locality by its place', () => {
    const plan = planImport(
      [row('1', hue), row('2', maker)],
      read({ ...hue, code: 'X', names: { vi: 'Thành phố Huế' } }, { ...maker, code: 'Y', names: { vi: 'Mẫu JSC' } }),
    )
    expect(plan.update.map(({ id, registrant: { code } }) => [id, code])).toEqual([
      ['1', 'HUE'],
      ['2', 'V001'],
    ])
  })

  it('turns wishes to the codes that registrants keep', () => {
    const gunma: RegistrantInput = {
      code: 'GUN',
      kind: 'prefecture',
      side: 'jp',
      names: { ja: '群馬県' },
      wants: ['HUE2'],
    }
    const plan = planImport([row('1', hue)], read({ ...hue, code: 'HUE2' }, gunma))
    expect(plan.create[0]?.wants).toEqual(['HUE'])
  })

  it('never lets two registrants of a file take over the same one', () => {
    const plan = planImport([row('1', maker)], read({ ...maker, code: 'A' }, { ...maker, code: 'B', size: 'large' }))
    expect(plan.unchanged.map(({ code }) => code)).toEqual(['V001'])
    expect(plan.create.map(({ code }) => code)).toEqual(['B'])
  })

  it('does not take a company for the locality whose name it bears', () => {
    const plan = planImport([row('1', hue)], read({ ...hue, code: 'V009', kind: 'company' }))
    expect(plan.create.map(({ code }) => code)).toEqual(['V009'])
  })
})
