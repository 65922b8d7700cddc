import type { MeetingTable } from '../model/event.ts'
import type { Registrant } from '../model/registrant.ts'
import { type FileIntake, understandRows, unreadFile } from './file-intake.ts'
import { type ReadRowsOptions, readRows } from './read-rows.ts'
import { assignCodes } from './registrants/codes.ts'
import { findDuplicates } from './registrants/duplicates.ts'
import type { Draft, OpenWish } from './registrants/join-rows.ts'
import { interpreterId, sessionId } from './registrants/other-sheets.ts'
import type { WishIndex } from './registrants/wishes.ts'
import { resolveWish, splitWishes, wishIndex } from './registrants/wishes.ts'
import type { IntakeFile, IntakeProblem, IntakeResult, RejectedRow } from './stages.ts'
import { problemAt } from './understand/problem.ts'
import { decisionKey, type UnderstandOptions } from './understand/row-reader.ts'

export type JoinOptions = Pick<UnderstandOptions, 'decisions'> & {
  /** Codes that the forum already uses. */
  takenCodes?: Iterable<string>
  /** Look for possible duplicates among all of them; left out: yes. */
  duplicates?: boolean
}

export type IntakeOptions = UnderstandOptions &
  JoinOptions & {
    /** How to read a file, where somebody overruled what was found. */
    readOptions?: (file: string) => ReadRowsOptions | undefined
    /** Called before each file, for progress. */
    onFile?: (name: string, index: number, count: number) => void
  }

type Wishing = { draft: Draft; registrant: Registrant }

/** Turns the wishes of all drafts into codes where they mean exactly one registrant; else they stay as written. */
function settleWishes(
  wishing: readonly Wishing[],
  index: WishIndex,
  decisions: UnderstandOptions['decisions'],
  problems: IntakeProblem[],
): void {
  const settle = ({ value, file, sheet }: OpenWish, registrant: Registrant, into: string[]) => {
    for (const wish of splitWishes(value.text)) {
      const decided = decisions?.get(decisionKey('wish-ambiguous', wish))
      const resolution =
        decided === undefined ? resolveWish(wish, index, registrant) : { kind: 'found' as const, code: decided }
      const text = resolution.kind === 'found' ? resolution.code : wish
      if (!into.includes(text)) into.push(text)
      if (resolution.kind === 'found' || value.filled) continue
      const place = { file, sheet, cell: value.cell, value: wish }
      if (resolution.kind === 'open') problems.push(problemAt(place, 'cells', 'wish-open', 'note'))
      else {
        const answers = resolution.codes.map((code) => ({ value: code, label: code }))
        problems.push(
          problemAt(place, 'cells', 'wish-ambiguous', 'question', {
            answers,
            params: { answers: resolution.codes.join(' / ') },
          }),
        )
      }
    }
  }
  for (const { draft, registrant } of wishing) {
    for (const wish of draft.wants) settle(wish, registrant, registrant.wants)
    for (const wish of draft.avoids) settle(wish, registrant, registrant.avoids)
  }
}

/** Ids of lists that several files go on with: I01, I02 … as if they were one. */
const numbered = <Item extends { id: string }>(parts: readonly (readonly Item[])[], idOf: (number: number) => string) =>
  parts.flat().map((item, index): Item => ({ ...item, id: idOf(index + 1) }))

/**
 * Puts files together that were understood one by one: gives codes, resolves wishes, finds possible duplicates. The
 * parts stay as they are.
 */
export function joinFiles(
  parts: readonly FileIntake[],
  { takenCodes, decisions, duplicates = true }: JoinOptions = {},
): IntakeResult {
  const problems = parts.flatMap((part) => part.problems)
  const wishing = parts
    .flatMap(({ drafts }) => drafts)
    .map((draft): Wishing => ({ draft, registrant: { ...draft.registrant, wants: [], avoids: [] } }))
  const registrants = wishing.map(({ registrant }) => registrant)
  assignCodes(registrants, takenCodes)
  const index = wishIndex(registrants)
  settleWishes(wishing, index, decisions, problems)
  const interpreters = numbered(
    parts.map((part) => part.interpreters),
    interpreterId,
  )
  const sessions = numbered(
    parts.map((part) => part.sessions),
    sessionId,
  )
  const tables = parts
    .flatMap((part) => part.tables)
    .map(({ table, owner }): MeetingTable => {
      const resolution = owner === undefined ? undefined : resolveWish(owner, index)
      return resolution?.kind === 'found' ? { ...table, owner: resolution.code } : table
    })
  return {
    files: parts.flatMap(({ report }) => report ?? []),
    registrants,
    problems,
    duplicates: duplicates ? findDuplicates(registrants) : [],
    ...(interpreters.length > 0 ? { interpreters } : {}),
    ...(sessions.length > 0 ? { sessions } : {}),
    ...(tables.length > 0 ? { tables } : {}),
    rejected: parts.flatMap(({ rejected }) => rejected),
  }
}

/**
 * Bytes → registrants, people, problems and possible duplicates, over all files together. A file that cannot be read
 * is a problem of its own and takes nothing else with it. Every row below a header ends in a registrant, a person,
 * another list (interpreters, programme, tables) or among the skipped with its reason. Deterministic.
 */
export function intake(files: readonly IntakeFile[], options: IntakeOptions = {}): IntakeResult {
  const parts = files.map((file, index): FileIntake => {
    options.onFile?.(file.name, index, files.length)
    const reading = readRows(file, options.readOptions?.(file.name))
    if (!reading.ok) return unreadFile(reading.failure)
    return understandRows(file.name, reading.value, options)
  })
  return joinFiles(parts, options)
}

/** The rows that became nothing, with their cells and the reason, in the order of files, sheets and rows. */
export function rejectedRows(result: IntakeResult): readonly RejectedRow[] {
  return result.rejected ?? []
}
