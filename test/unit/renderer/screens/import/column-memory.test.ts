import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { memoryOf, withMemory } from '../../../../../renderer/screens/import/column-memory.ts'
import { intakeFields } from '../../../../../shared/intake/stages.ts'

const table = fc.uniqueArray(fc.string({ maxLength: 8 }), { minLength: 1, maxLength: 4 }).chain((heads) =>
  fc.record({
    heads: fc.constant(heads),
    fields: fc.array(fc.constantFrom(...intakeFields, null), { minLength: heads.length, maxLength: heads.length }),
  }),
)

describe('what this machine remembers of columns', () => {
  it('comes back as it was put in, the newest first', () => {
    const tables = fc.uniqueArray(table, { maxLength: 6, selector: ({ heads }) => JSON.stringify(heads) })
    fc.assert(
      fc.property(tables, (all) => {
        expect(memoryOf(withMemory({}, all))).toEqual(all.toReversed())
      }),
    )
  })

  it('is replaced by a newer word on the same heads, which counts as the newest', () => {
    const kept = withMemory({}, [
      { heads: ['a'], fields: ['orgName'] },
      { heads: ['b'], fields: ['seek'] },
    ])
    expect(memoryOf(withMemory(kept, [{ heads: ['a'], fields: ['offer'] }]))).toEqual([
      { heads: ['a'], fields: ['offer'] },
      { heads: ['b'], fields: ['seek'] },
    ])
  })

  it('holds the last 200 tables', () => {
    const all = Array.from({ length: 230 }, (_, number) => ({ heads: [`head ${number}`], fields: [null] }))
    const memory = memoryOf(withMemory({}, all))
    expect(memory).toHaveLength(200)
    expect([memory[0]?.heads, memory.at(-1)?.heads]).toEqual([['head 229'], ['head 30']])
  })

  it('leaves out what is damaged or names no field', () => {
    const damaged = { 'no json': { '0': 'orgName' }, '{}': {}, '["a","b"]': { '0': 'orgName', '1': 'nonsense' } }
    expect(memoryOf(damaged)).toEqual([{ heads: ['a', 'b'], fields: ['orgName', null] }])
  })
})
