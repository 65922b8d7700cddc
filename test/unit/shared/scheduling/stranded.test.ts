import { describe, expect, it } from 'vitest'
import type { Meeting } from '../../../../shared/model/plan.ts'
import { boardProblems } from '../../../../shared/scheduling/board-problems.ts'
import { strandedBy } from '../../../../shared/scheduling/stranded.ts'
import { problemOf } from './support.ts'

const meetings: Meeting[] = [
  { a: 'A1', b: 'B1', slot: 'S1', table: 'T1', interpreter: 'I1' },
  { a: 'A2', b: 'B2', slot: 'S1', table: 'T2' },
  { a: 'A1', b: 'B2', slot: 'S2', table: 'T2' },
]

describe('what is taken away', () => {
  it('strands the meetings that stood on it, each once', () => {
    expect(strandedBy({ meetings }, { slots: ['S1'] })).toEqual(meetings.slice(0, 2))
    expect(strandedBy({ meetings }, { tables: ['T2'] })).toEqual(meetings.slice(1))
    expect(strandedBy({ meetings }, { interpreters: ['I1'] })).toEqual(meetings.slice(0, 1))
    expect(strandedBy({ meetings }, { participants: ['B2'], tables: ['T2'] })).toEqual(meetings.slice(1))
    expect(strandedBy({ meetings }, {})).toEqual([])
  })
})

describe('the problems of a board', () => {
  it('name the rule and the meetings', () => {
    const problem = problemOf({
      format: 'forum-match/problem@1',
      slots: [{ id: 'S1' }, { id: 'S2' }],
      tables: [{ id: 'T1' }, { id: 'T2' }],
      participants: [{ id: 'A1' }, { id: 'A2' }, { id: 'B1' }, { id: 'B2' }],
      pairs: [
        { a: 'A1', b: 'B1', score: 1, required: true },
        { a: 'A2', b: 'B2', score: 1 },
      ],
    })
    const clash: Meeting[] = [
      { a: 'A1', b: 'B1', slot: 'S1', table: 'T1' },
      { a: 'A2', b: 'B2', slot: 'S1', table: 'T1' },
    ]
    expect(boardProblems(problem, clash)).toEqual([
      {
        rule: 'table-twice',
        meetings: [
          { a: 'A1', b: 'B1' },
          { a: 'A2', b: 'B2' },
        ],
        message: { key: 'board.problem.table-twice', params: { id: 'T1', slot: 'S1' } },
      },
    ])
    expect(boardProblems(problem, clash.slice(0, 1))).toEqual([])
  })
})
