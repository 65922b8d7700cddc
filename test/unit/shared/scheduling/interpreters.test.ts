import { describe, expect, it } from 'vitest'
import { compile } from '../../../../shared/scheduling/compile.ts'
import { assignInterpreters, importanceOf } from '../../../../shared/scheduling/interpreters.ts'
import { problemOf } from './support.ts'

describe('interpreters who are short', () => {
  const problem = compile(
    problemOf({
      format: 'forum-match/problem@1',
      slots: [{ id: 'S1' }, { id: 'S2' }],
      tables: [{ id: 'T1' }, { id: 'T2' }],
      participants: [{ id: 'busy' }, { id: 'guest' }, { id: 'lonely', min: 1 }, { id: 'other' }],
      interpreters: [{ id: 'I1' }],
      pairs: [
        { a: 'busy', b: 'guest', score: 90, interpreter: true },
        { a: 'lonely', b: 'other', score: 20, interpreter: true },
      ],
    }),
  )
  // Both at once, with one interpreter for the two of them.
  const slotOf = Int32Array.from([0, 0])

  it('serve a meeting that somebody’s minimum hangs on before one with a better score', () => {
    expect(importanceOf(problem, slotOf)(1)).toBe(1)
    expect(assignInterpreters(problem, slotOf).failed).toEqual([0])
  })

  it('serve the better score where nobody’s minimum hangs on either', () => {
    const free = { ...problem, min: new Int32Array(problem.participants) }
    expect(assignInterpreters(free, slotOf).failed).toEqual([1])
  })
})
