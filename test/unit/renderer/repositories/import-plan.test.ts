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

  it('is nothing when the same list is read again', () => {
    const plan = planImport([row('1', hue), row('2', maker)], read(hue, maker))
    expect([plan.create, plan.update, plan.gone]).toEqual([[], [], []])
    expect(plan.unchanged).toEqual(['HUE', 'V001'])
  })

  it('updates the row of a registrant that is known again and leaves its code', () => {
    const plan = planImport([row('1', hue), row('2', maker)], read({ ...maker, code: 'V009', size: '50 người' }))
    expect(plan.update).toMatchObject([{ id: '2', registrant: { code: 'V001', size: '50 người' } }])
  })

  it('does not overwrite what was corrected by hand', () => {
    const corrected: RegistrantRow = { ...row('2', { ...maker, size: '60 người' }), handEdited: ['size'] }
    const plan = planImport([corrected], read({ ...maker, size: '50 người', note: 'mới' }))
    expect(plan.update).toMatchObject([{ id: '2', registrant: { size: '60 người', note: 'mới' } }])
    expect(plan.changes[0]?.changes).toContainEqual({
      field: 'size',
      before: '60 người',
      after: '50 người',
      conflict: true,
    })
  })

  it('turns a wish that was open into a code when its partner is imported later', () => {
    const wishing = { ...hue, wants: ['Công ty Mẫu', 'Ai đó'] }
    const plan = planImport([row('1', wishing)], read(maker))
    expect(plan.create.map(({ code }) => code)).toEqual(['V001'])
    expect(plan.update).toMatchObject([{ id: '1', registrant: { wants: ['V001', 'Ai đó'] } }])
    expect(plan.changes).toEqual([])
  })

  it('resolves a wish of a new registrant for one who is there', () => {
    const plan = planImport([row('1', maker)], read({ ...hue, avoids: ['Công ty Mẫu'] }))
    expect(plan.create).toMatchObject([{ code: 'HUE', avoids: ['V001'] }])
  })

  it('takes a wish that has been resolved meanwhile for what it was', () => {
    const plan = planImport(
      [row('1', { ...hue, wants: ['V001'] }), row('2', maker)],
      read({ ...hue, wants: ['Công ty Mẫu'] }),
    )
    expect([plan.changes, plan.update]).toEqual([[], []])
  })

  it('leaves a wish that several fit as it is written', () => {
    const second = { ...maker, code: 'V002', ids: { taxCode: '0100000002' } }
    const plan = planImport([row('1', { ...hue, wants: ['Công ty Mẫu'] })], read(maker, second))
    expect(plan.update).toEqual([])
  })
})
