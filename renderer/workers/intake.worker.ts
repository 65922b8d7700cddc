import { expose } from 'comlink'
import { z } from 'zod'
import { joinFiles } from '../../shared/intake/intake.ts'
import type { ColumnMemory } from '../../shared/intake/read-files.ts'
import type { FieldChange } from '../../shared/intake/registrants/compare-import.ts'
import type { IntakeProblem, IntakeResult, RejectedRow } from '../../shared/intake/stages.ts'
import type { UnderstandOptions } from '../../shared/intake/understand/row-reader.ts'
import type { Names } from '../../shared/model/language.ts'
import type { Registrant } from '../../shared/model/registrant.ts'
import { type EventLists, withLists } from '../repositories/event-lists.ts'
import { acceptsOf, type Overrulings, planImport } from '../repositories/import-plan.ts'
import { acceptImport } from '../repositories/imports.ts'
import { readRegistrants } from '../repositories/registrants.ts'
import { type FileWords, intakeCache } from './intake.cache.ts'
import type { FileView } from './intake.view.ts'
import { inPortions, turn } from './turn.ts'

z.config({ jitless: true })

/** What is to be read how; `reading` holds what a person overruled, by file name. */
export type ReadingOptions = UnderstandOptions & {
  forumId: string
  reading?: ReadonlyMap<string, FileWords>
  memory?: ColumnMemory
}

/** A registrant as far as somebody must see it to choose it as a partner. */
export type Partner = Pick<Registrant, 'code' | 'names' | 'nameAsWritten'>

/** What was read, as far as the steps of an import show it; registrants and rejected rows stay with the worker. */
export type Reading = {
  result: Pick<IntakeResult, 'files' | 'problems' | 'interpreters' | 'sessions' | 'tables'> & {
    partners: Partner[]
    rejected: number
  }
  views: FileView[]
}

/** What is told while files are read; long lists come in portions. */
export type ReadingNews =
  | { kind: 'file'; name: string; index: number; count: number }
  | { kind: 'problems'; portion: IntakeProblem[] }
  | { kind: 'partners'; portion: Partner[] }

type Tell = (news: ReadingNews) => Promise<void> | void

/** What an import would change: the counts, and of each list as much as is shown. */
export type PlanView = {
  counts: { create: number; update: number; unchanged: number; gone: number }
  /** Rows that would be written. */
  writes: number
  create: { code: string; names: Names }[]
  changes: { code: string; names: Names; changes: FieldChange[] }[]
  unchanged: string[]
  gone: string[]
}

const portion = 500

const cache = intakeCache()

/** The reading of the moment: plans are made from it. */
let result: IntakeResult | null = null

/** Counts the readings: one that is out of date is not gone on with. */
let asked = 0

const hasConflict = ({ changes }: { changes: readonly FieldChange[] }): boolean =>
  changes.some(({ conflict }) => conflict)

const intakeDesk = {
  /** Takes a file in; it is named by its name from then on. */
  put: cache.put,

  /** Reads these files, all together; null when meanwhile something else was asked. */
  read: async (names: readonly string[], options: ReadingOptions, tell: Tell): Promise<Reading | null> => {
    const own = ++asked
    const { forumId, reading, memory = [], ...about } = options
    cache.keepOnly(names)
    const understood = []
    for (const [index, name] of names.entries()) {
      await tell({ kind: 'file', name, index, count: names.length })
      await turn()
      if (own !== asked) return null
      understood.push(cache.understand(name, reading?.get(name) ?? {}, memory, about))
    }
    const takenCodes = (await readRegistrants(forumId)).map(({ registrant }) => registrant.code)
    if (own !== asked) return null
    const { decisions } = about
    result = joinFiles(
      understood.map(({ part }) => part),
      { takenCodes, duplicates: false, ...(decisions === undefined ? {} : { decisions }) },
    )
    const { problems, registrants, rejected = [], files, interpreters, sessions, tables } = result
    await inPortions(problems, portion, (part) => tell({ kind: 'problems', portion: part }))
    const asksForPartners =
      problems.some(({ code }) => code.startsWith('wish-')) ||
      [...(decisions?.keys() ?? [])].some((key) => key.startsWith('wish-'))
    const partners = asksForPartners ? registrants : []
    await inPortions(partners, portion, (part) =>
      tell({
        kind: 'partners',
        portion: part.map(({ code, names: own, nameAsWritten }) => ({
          code,
          names: own,
          ...(nameAsWritten === undefined ? {} : { nameAsWritten }),
        })),
      }),
    )
    return {
      result: {
        files,
        problems: [],
        partners: [],
        rejected: rejected.length,
        ...(interpreters === undefined ? {} : { interpreters }),
        ...(sessions === undefined ? {} : { sessions }),
        ...(tables === undefined ? {} : { tables }),
      },
      views: understood.flatMap(({ view }) => view ?? []),
    }
  },

  /** What writing the reading of the moment into a forum would change; of each list the first `shown`. */
  plan: async (forumId: string, overrulings: Overrulings, shown: number): Promise<PlanView | null> => {
    if (!result) return null
    const { create, update, settled, changes, unchanged, gone } = planImport(
      await readRegistrants(forumId),
      result,
      acceptsOf(overrulings),
    )
    const asking = [...changes.filter(hasConflict), ...changes.filter((change) => !hasConflict(change))]
    return {
      counts: { create: create.length, update: changes.length, unchanged: unchanged.length, gone: gone.length },
      writes: create.length + update.length + settled.length,
      create: create.slice(0, shown).map(({ code, names }) => ({ code, names })),
      changes: asking.slice(0, shown).map(({ code, incoming, changes: fields }) => ({
        code,
        names: incoming.names,
        changes: fields,
      })),
      unchanged: unchanged.slice(0, shown),
      gone: gone.slice(0, shown),
    }
  },

  /** Writes the reading of the moment into a forum with what it says about the forum itself, as one step. */
  accept: async (
    forumId: string,
    overrulings: Overrulings,
    added: EventLists | null,
  ): Promise<{ create: number; update: number }> => {
    if (!result) return { create: 0, update: 0 }
    const plan = planImport(await readRegistrants(forumId), result, acceptsOf(overrulings))
    await acceptImport(forumId, plan, added ? (event) => withLists(event, added) : undefined)
    return { create: plan.create.length, update: plan.update.length }
  },

  /** The rows of the reading of the moment that became nothing. */
  rejected: (): RejectedRow[] => result?.rejected ?? [],
}

export type IntakeDesk = typeof intakeDesk

expose(intakeDesk)
