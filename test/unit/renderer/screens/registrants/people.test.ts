import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  headedBy,
  isNobody,
  moved,
  newPerson,
  titled,
  without,
} from '../../../../../renderer/screens/registrants/people.ts'

describe('the people of a delegation', () => {
  it('are the same people after one of them was moved, and moving back restores the order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 8 }), fc.nat(8), fc.nat(8), (list, from, to) => {
        const after = moved(list, from, to)
        expect(after.toSorted()).toEqual(list.toSorted())
        if (from < list.length && to < list.length) {
          expect(after[to]).toBe(list[from])
          expect(moved(after, to, from)).toEqual(list)
        } else expect(after).toBe(list)
      }),
    )
  })

  it('have one head at most', () => {
    const people = [{ name: 'A', title: '', head: true }, { name: 'B', title: '' }, newPerson]
    expect(headedBy(people, 1, true).map(({ head }) => head)).toEqual([undefined, true, undefined])
    expect(headedBy(people, 0, false).some(({ head }) => head)).toBe(false)
  })

  it('are nobody only where nothing was written', () => {
    expect(isNobody(newPerson)).toBe(true)
    expect(isNobody({ ...newPerson, head: true })).toBe(true)
    expect(isNobody({ ...newPerson, phones: ['+84901234567'] })).toBe(false)
    expect(isNobody({ ...newPerson, unnamed: 2 })).toBe(false)
  })

  it('have the rank of a title that fixes one, and none of one that does not', () => {
    const person = { name: 'Người Mẫu', title: '', rank: 5 }
    expect(titled(person, 'Phó Chủ tịch UBND tỉnh', { kind: 'province', side: 'vn' }).rank).toBe(2)
    expect(titled(person, 'khách mời', { kind: 'province', side: 'vn' }).rank).toBeUndefined()
  })

  it('are fewer by exactly those who were taken away', () => {
    const people = ['A', 'B', 'C'].map((name) => ({ name, title: '' }))
    expect(without(people, new Set([0, 2])).map(({ name }) => name)).toEqual(['B'])
  })
})
