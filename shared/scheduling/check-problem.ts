import type { z } from 'zod'
import type { Message, MessageParams } from '../model/message.ts'
import { pairKey } from '../model/pair.ts'
import { type SchedulingProblem, schedulingProblemSchema } from '../model/problem.ts'
import { fail, ok, type Result } from '../model/result.ts'
import { lockFaults } from './check-locks.ts'

/** Something wrong with a problem. `path` leads to it: `participants[3].slots[0]`. */
export type ProblemFault = { path: string; message: Message }

/** Faults listed at most; a broken export can hold one in every line. */
const mostFaults = 500

const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${String(step)}`))
    .join('')

function schemaFault(issue: z.core.$ZodIssue): ProblemFault {
  const path = pathText(issue.path)
  const fault = (name: string, params?: MessageParams): ProblemFault => ({
    path,
    message: { key: `scheduling.fault.${name}`, ...(params ? { params } : {}) },
  })
  if (issue.code === 'invalid_type') return fault('wrongType', { expected: issue.expected })
  if (issue.code === 'invalid_value') return fault('wrongValue', { expected: issue.values.map(String).join(', ') })
  if (issue.code === 'too_small') return fault('tooSmall', { least: String(issue.minimum) })
  return fault('notValid', { detail: issue.message })
}

type Identified = { id: string; slots?: string[] | undefined }

/**
 * Reads a problem from anything. Refused, with a list of every fault and where it is: what does not fit the schema
 * (NaN and infinite scores among it), ids used twice, references to nothing, pairs listed twice or with themselves,
 * minimums above maximums, empty sets of slots, tables or participants, and locks that contradict each other, the
 * availability or a limit. Ends in time proportional to the problem.
 */
export function checkProblem(input: unknown): Result<SchedulingProblem, ProblemFault[]> {
  const parsed = schedulingProblemSchema.safeParse(input)
  if (!parsed.success) return fail(parsed.error.issues.slice(0, mostFaults).map(schemaFault))
  const problem = parsed.data
  const faults: ProblemFault[] = []
  const report = (path: string, name: string, params: MessageParams = {}) => {
    if (faults.length < mostFaults) faults.push({ path, message: { key: `scheduling.fault.${name}`, params } })
  }
  const known = (list: 'slots' | 'tables' | 'participants' | 'interpreters'): Set<string> => {
    const ids = new Set<string>()
    problem[list].forEach(({ id }, index) => {
      if (ids.has(id)) report(`${list}[${index}].id`, 'duplicateId', { id })
      ids.add(id)
    })
    if (ids.size === 0 && list !== 'interpreters') report(list, `empty.${list}`)
    return ids
  }
  const slots = known('slots')
  const tables = known('tables')
  const participants = known('participants')
  const interpreters = known('interpreters')
  const reference = (ids: ReadonlySet<string>, id: string | undefined, path: string) => {
    if (id !== undefined && !ids.has(id)) report(path, 'unknownReference', { id })
  }
  const slotReferences = (items: readonly Pick<Identified, 'slots'>[], list: string) => {
    items.forEach((item, index) => {
      item.slots?.forEach((id, position) => {
        reference(slots, id, `${list}[${index}].slots[${position}]`)
      })
    })
  }
  slotReferences(problem.tables, 'tables')
  slotReferences(problem.participants, 'participants')
  slotReferences(problem.interpreters, 'interpreters')
  slotReferences(problem.pairs, 'pairs')
  problem.participants.forEach(({ id, min, max, table }, index) => {
    reference(tables, table, `participants[${index}].table`)
    if (min !== undefined && max !== undefined && min > max) {
      report(`participants[${index}].min`, 'minAboveMax', { id, min, max })
    }
  })
  const pairs = new Set<string>()
  problem.pairs.forEach(({ a, b }, index) => {
    reference(participants, a, `pairs[${index}].a`)
    reference(participants, b, `pairs[${index}].b`)
    if (a === b) report(`pairs[${index}]`, 'pairWithItself', { id: a })
    const key = pairKey(a, b)
    if (pairs.has(key)) report(`pairs[${index}]`, 'duplicatePair', { a, b })
    pairs.add(key)
  })
  problem.locked.forEach((lock, index) => {
    reference(participants, lock.a, `locked[${index}].a`)
    reference(participants, lock.b, `locked[${index}].b`)
    reference(slots, lock.slot, `locked[${index}].slot`)
    reference(tables, lock.table, `locked[${index}].table`)
    reference(interpreters, lock.interpreter, `locked[${index}].interpreter`)
    if (!pairs.has(pairKey(lock.a, lock.b))) report(`locked[${index}]`, 'lockWithoutPair', { a: lock.a, b: lock.b })
  })
  if (faults.length === 0) faults.push(...lockFaults(problem).slice(0, mostFaults))
  return faults.length === 0 ? ok(problem) : fail(faults)
}
