import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { undo } from '../../../../renderer/database/journal.ts'
import { createForum } from '../../../../renderer/repositories/forums.ts'
import { type Accepts, planImport } from '../../../../renderer/repositories/import-plan.ts'
import { acceptImport } from '../../../../renderer/repositories/imports.ts'
import {
  changeRegistrants,
  mergeRegistrantRows,
  readRegistrants,
} from '../../../../renderer/repositories/registrants.ts'
import type { IntakeResult } from '../../../../shared/intake/stages.ts'
import { forumEventSchema } from '../../../../shared/model/event.ts'
import { type RegistrantInput, registrantSchema } from '../../../../shared/model/registrant.ts'

const event = forumEventSchema.parse({
  names: { en: 'Forum' },
  sessions: [{ id: 's', names: { en: 'Morning' }, date: '2026-11-25', start: '09:00', end: '12:00' }],
})
const read = (...inputs: RegistrantInput[]): IntakeResult => ({
  files: [],
  problems: [],
  duplicates: [],
  registrants: inputs.map((input) => registrantSchema.parse(input)),
})
const company = (code: string, more: Partial<RegistrantInput> = {}): RegistrantInput => ({
  code,
  kind: 'company',
  side: 'vn',
  names: { vi: `Công ty Mẫu ${code}` },
  locality: 'hue',
  sources: [{ file: 'ds.xlsx', sheet: 'DS', rows: [2] }],
  ...more,
})
const one = company('V001', { phones: ['+84901234567'], offers: ['tourism'], size: '50 người' })
const two = company('V002', {
  phones: ['+84912345678'],
  seeks: ['tourism'],
  sources: [{ file: 'hai.xlsx', sheet: 'DS', rows: [2] }],
})
const three = company('V003', { wants: ['V001', 'V002'] })

let forumId = ''
beforeEach(async () => {
  forumId = await createForum(event)
})

const importNow = async (result: IntakeResult, accepts?: Accepts): Promise<void> =>
  acceptImport(forumId, planImport(await readRegistrants(forumId), result, accepts))
const planNow = async (...inputs: RegistrantInput[]) => planImport(await readRegistrants(forumId), read(...inputs))
const rowOf = async (code: string) => {
  const row = (await readRegistrants(forumId)).find(({ registrant }) => registrant.code === code)
  if (!row) throw new Error(`no ${code}`)
  return row
}
const correct = async (code: string, more: object) => {
  const { id, registrant } = await rowOf(code)
  await changeRegistrants(forumId, [{ id, registrant: { ...registrant, ...more } }])
}
const merge = async (keep: string, other: string) =>
  mergeRegistrantRows(forumId, (await rowOf(keep)).id, (await rowOf(other)).id)

describe('a field that was corrected by hand', () => {
  beforeEach(async () => {
    await importNow(read(one, two))
    await correct('V001', { size: '60 người' })
  })

  it('is asked about once for each new value when it is kept', async () => {
    const before = await planNow(one, two)
    expect(before.changes.map(({ changes }) => changes)).toMatchObject([[{ field: 'size', conflict: true }]])
    await importNow(read(one, two))
    expect((await rowOf('V001')).registrant.size).toBe('60 người')
    const again = await planNow(one, two)
    expect([again.changes, again.update, again.settled]).toEqual([[], [], []])
    expect(again.unchanged).toEqual(['V001', 'V002'])
    const corrected = await planNow({ ...one, size: '70 người' }, two)
    expect(corrected.changes[0]?.changes).toMatchObject([{ field: 'size', after: '70 người', conflict: true }])
  })

  it('belongs to the file again when its value is taken over', async () => {
    await importNow(read({ ...one, size: '70 người' }, two), () => true)
    expect(await rowOf('V001')).toMatchObject({ registrant: { size: '70 người' } })
    expect((await rowOf('V001')).handEdited).toBeUndefined()
    const next = await planNow({ ...one, size: '80 người' }, two)
    expect(next.changes[0]?.changes).toMatchObject([{ field: 'size', conflict: false }])
  })

  it('is remembered also when the file says nothing there', async () => {
    const { size: _, ...without } = one
    await importNow(read(without, two))
    expect((await planNow(without, two)).changes).toEqual([])
  })

  it('is asked about again after the import was undone', async () => {
    await importNow(read(one, two))
    await undo(forumId)
    expect((await planNow(one, two)).changes).toHaveLength(1)
  })
})

describe('a change that somebody refused', () => {
  it('is not proposed again, and a newer value only as a question', async () => {
    await importNow(read(one))
    await importNow(read({ ...one, size: '70 người' }), () => false)
    expect((await rowOf('V001')).registrant.size).toBe('50 người')
    expect((await planNow({ ...one, size: '70 người' })).changes).toEqual([])
    expect((await planNow({ ...one, size: '80 người' })).changes[0]?.changes).toMatchObject([{ conflict: true }])
  })
})

describe('registrants that were made one', () => {
  beforeEach(async () => {
    await importNow(read(one, two, three))
    await merge('V001', 'V002')
  })

  it('are one with what both say, and wished for once', async () => {
    const rows = await readRegistrants(forumId)
    expect(rows.map(({ registrant }) => registrant.code)).toEqual(['V001', 'V003'])
    expect(rows[0]?.registrant).toMatchObject({
      phones: ['+84901234567', '+84912345678'],
      offers: ['tourism'],
      seeks: ['tourism'],
    })
    expect(rows[1]?.registrant.wants).toEqual(['V001'])
  })

  it('are known again: the same files change nothing, together or each for itself', async () => {
    const byName = { ...three, wants: ['V001', 'Công ty Mẫu V002'] }
    for (const files of [[one, two, three], [one, byName], [two], [three, two, one]]) {
      const plan = await planNow(...files)
      expect([plan.create, plan.changes, plan.update]).toEqual([[], [], []])
    }
  })

  it('take over what a corrected file says of either, and stay one', async () => {
    const phones = ['+84999999999']
    await importNow(read({ ...two, phones }))
    expect((await rowOf('V001')).registrant.phones).toEqual(['+84901234567', ...phones])
    const again = await planNow(one, { ...two, phones }, three)
    expect([again.create, again.changes]).toEqual([[], []])
  })

  it('keep what was corrected by hand of either', async () => {
    await correct('V001', { note: 'đã gọi' })
    const plan = await planNow({ ...one, note: 'mới' }, two, three)
    expect(plan.changes.map(({ changes }) => changes)).toMatchObject([[{ field: 'note', conflict: true }]])
  })

  it('are several again after undo', async () => {
    await undo(forumId)
    const plan = await planNow(one, two, three)
    expect(plan.unchanged).toEqual(['V001', 'V002', 'V003'])
    expect(await readRegistrants(forumId)).toHaveLength(3)
  })

  it('may be made one with a third', async () => {
    await merge('V003', 'V001')
    const plan = await planNow(one, two, three)
    expect([plan.create, plan.changes, plan.unchanged]).toEqual([[], [], ['V003']])
  })
})

describe('whatever is imported', () => {
  const sectors = fc.uniqueArray(fc.constantFrom('tourism', 'logistics', 'healthcare'), { maxLength: 3 })
  const anyone = fc.record({
    name: fc.constantFrom('Sao', 'Hoa', 'Biển', 'Núi'),
    locality: fc.option(fc.constantFrom('hue', 'da-nang'), { nil: undefined }),
    taxCode: fc.option(fc.constantFrom('0100000001', '0100000002', '0100000003'), { nil: undefined }),
    offers: sectors,
    phones: fc.uniqueArray(fc.constantFrom('+84901234567', '+84912345678'), { maxLength: 2 }),
    wants: fc.uniqueArray(fc.constantFrom('V001', 'V002', 'Ai đó'), { maxLength: 3 }),
    size: fc.option(fc.string(), { nil: undefined }),
  })
  const inputs = fc.array(anyone, { minLength: 2, maxLength: 6 }).map((all) =>
    all.map(({ name, locality, taxCode, size, ...rest }, index): RegistrantInput => {
      const code = `V00${index + 1}`
      return {
        ...company(code, rest),
        sources: [{ file: index % 2 === 0 ? 'ds.xlsx' : 'hai.xlsx', sheet: 'DS', rows: [index + 2] }],
        names: { vi: `Công ty ${name}` },
        wants: rest.wants.filter((wish) => wish !== code),
        ids: taxCode === undefined ? {} : { taxCode },
        ...(locality === undefined ? {} : { locality }),
        ...(size === undefined ? {} : { size }),
      }
    }),
  )

  /** The same list read once more: its registrants have other codes, those that the forum does not use. */
  const readAnew = async (all: readonly RegistrantInput[]): Promise<RegistrantInput[]> => {
    const taken = new Set((await readRegistrants(forumId)).map(({ registrant }) => registrant.code))
    const free = Array.from({ length: 20 }, (_, index) => `V00${index + 1}`).filter((code) => !taken.has(code))
    const codeOf = new Map(all.map(({ code }, index) => [code, free[index] ?? code]))
    const wants = (wishes: readonly string[] = []) => wishes.map((wish) => codeOf.get(wish) ?? wish)
    return all.map((one) => ({ ...one, code: codeOf.get(one.code) ?? one.code, wants: wants(one.wants) }))
  }

  it('is unchanged when it is imported again, whatever was made one before', async () => {
    await fc.assert(
      fc.asyncProperty(inputs, fc.nat(), fc.nat(), async (all, a, b) => {
        forumId = await createForum(event)
        await importNow(read(...all))
        const first = await planNow(...(await readAnew(all)))
        expect([first.create, first.changes, first.update, first.settled]).toEqual([[], [], [], []])
        expect(first.unchanged).toHaveLength((await readRegistrants(forumId)).length)
        const rows = await readRegistrants(forumId)
        const [keep, other] = [rows[a % rows.length], rows[b % rows.length]]
        if (!keep || !other || keep === other) return
        await mergeRegistrantRows(forumId, keep.id, other.id)
        const plan = await planNow(...(await readAnew(all)))
        expect(plan.create).toEqual([])
        expect(plan.changes).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
