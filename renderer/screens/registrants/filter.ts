import type { Registrant, RegistrantKind, Side } from '../../../shared/model/registrant.ts'
import { sectorGroup } from '../../../shared/reference/sectors.ts'
import type { CellProblem } from '../../repositories/cell-problems.ts'

export const problemChoices = ['', 'any', 'error', 'none'] as const
export type ProblemChoice = (typeof problemChoices)[number]

/** Which registrants are shown; an empty text or undefined lets everybody through. */
export type RegistrantFilter = {
  kind: RegistrantKind | ''
  side: Side | ''
  locality: string | undefined
  /** A sector or a group of sectors. */
  sector: string | undefined
  problems: ProblemChoice
  /** A file, or `byHand`. */
  source: string
}

export const everybody: RegistrantFilter = {
  kind: '',
  side: '',
  locality: undefined,
  sector: undefined,
  problems: '',
  source: '',
}

/** Stands for registrants of no file; no file has an empty path in its name. */
export const byHand = '\u0000'

/** The files in which registrants were read, and `byHand` where some were not. */
export const sourcesOf = (registrants: readonly Registrant[]): string[] =>
  [
    ...new Set(
      registrants.flatMap(({ sources }) => (sources.length === 0 ? [byHand] : sources.map(({ file }) => file))),
    ),
  ].toSorted()

/** The worst of each row's problems. */
export function severities(problems: readonly CellProblem[]): ReadonlyMap<string, CellProblem['severity']> {
  const worst = new Map<string, CellProblem['severity']>()
  for (const { rowId, severity } of problems) if (severity === 'error' || !worst.has(rowId)) worst.set(rowId, severity)
  return worst
}

function hasSector({ offers, seeks, priorities }: Registrant, wanted: string): boolean {
  return [offers, seeks, priorities].some((list) =>
    list.some((sector) => sector === wanted || sectorGroup(sector) === wanted),
  )
}

function fitsProblems(wanted: ProblemChoice, severity: CellProblem['severity'] | undefined): boolean {
  if (wanted === 'none') return severity === undefined
  return wanted === '' || severity === 'error' || (wanted === 'any' && severity !== undefined)
}

/** Whether a filter lets a registrant through; `severity` is that of its worst problem. */
export function fits(
  registrant: Registrant,
  filter: RegistrantFilter,
  severity: CellProblem['severity'] | undefined,
): boolean {
  const { kind, side, locality, sector, source } = filter
  const { sources } = registrant
  return (
    (kind === '' || registrant.kind === kind) &&
    (side === '' || registrant.side === side) &&
    (locality === undefined || registrant.locality === locality) &&
    (sector === undefined || hasSector(registrant, sector)) &&
    (source === '' || (source === byHand ? sources.length === 0 : sources.some(({ file }) => file === source))) &&
    fitsProblems(filter.problems, severity)
  )
}
