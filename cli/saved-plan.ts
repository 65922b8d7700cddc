import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { ForumEvent, Slot } from '../shared/model/event.ts'
import type { ScoredPair } from '../shared/model/pair.ts'
import type { Plan } from '../shared/model/plan.ts'
import type { Registrant } from '../shared/model/registrant.ts'
import { fail, ok, type Result } from '../shared/model/result.ts'
import { slotsOf } from '../shared/scheduling/slots.ts'
import { type CliFailure, failed } from './failure.ts'
import { type DocumentsFile, readDocuments, readEvent, readPairs, readPlan, readRegistrants } from './forum-files.ts'
import { checkPlan, readProblem } from './make-plan.ts'
import { dataFiles } from './print-folder.ts'

/** What `plan` left in a folder, read again and checked. */
export type SavedPlan = {
  event: ForumEvent
  registrants: Registrant[]
  pairs: ScoredPair[]
  plan: Plan
  slots: Slot[]
  documents: DocumentsFile
}

/** Reads a folder that `plan` made. The plan may have been made anew since; it must still fit its problem and forum. */
export async function readSavedPlan(folder: string): Promise<Result<SavedPlan, CliFailure>> {
  const at = (name: string) => join(folder, name)
  const isOurs = await access(at(dataFiles.documents)).then(
    () => true,
    () => false,
  )
  if (!isOurs) return fail(failed('notAPlanFolder', { path: folder }))
  const documents = await readDocuments(at(dataFiles.documents))
  if (!documents.ok) return documents
  const event = await readEvent(at(dataFiles.event))
  if (!event.ok) return event
  const registrants = await readRegistrants(at(dataFiles.registrants))
  if (!registrants.ok) return registrants
  const pairs = await readPairs(at(dataFiles.pairs))
  if (!pairs.ok) return pairs
  const problem = await readProblem(at(dataFiles.problem))
  if (!problem.ok) return problem
  const plan = await readPlan(at(dataFiles.plan))
  if (!plan.ok) return plan
  const checked = checkPlan(problem.value, plan.value)
  if (!checked.ok) return checked
  const slots = slotsOf(event.value)
  const known = new Set([...slots.map(({ id }) => id), ...registrants.value.map(({ code }) => code)])
  const strange = plan.value.meetings.flatMap(({ a, b, slot }) => [a, b, slot]).filter((id) => !known.has(id))
  if (strange.length > 0) {
    const details = [...new Set(strange)].slice(0, 12).map((id) => ({ key: 'cli.place', params: { place: id } }))
    return fail(failed('planBroken', { count: strange.length }, details))
  }
  return ok({
    event: event.value,
    registrants: registrants.value,
    pairs: pairs.value.pairs,
    plan: plan.value,
    slots,
    documents: documents.value,
  })
}
