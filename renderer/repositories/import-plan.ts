import type { IntakeResult } from '../../shared/intake/stages.ts'
import type { Registrant } from '../../shared/model/registrant.ts'
import { foldLetters } from '../../shared/reference/fold.ts'
import { sameRow } from '../database/canonical.ts'
import type { RegistrantRow } from '../database/rows.ts'

/** What an import is about to write: shown to the person first, then written as one step. */
export type ImportPlan = Pick<IntakeResult, 'files' | 'problems' | 'duplicates'> & {
  create: Registrant[]
  /** Registrants that are already there and take over what the files say. */
  update: { id: string; registrant: Registrant }[]
  /** Registrants about whom the files say nothing new. */
  unchanged: Registrant[]
}

/** By what a registrant is known again: a number that only one can have, its locality, or its name. */
function signsOf(registrant: Registrant): string[] {
  const { kind, side, ids, locality, names, nameAsWritten } = registrant
  const signs: string[] = []
  if (ids.taxCode) signs.push(`tax ${ids.taxCode}`)
  if (ids.corporateNumber) signs.push(`corporate ${ids.corporateNumber}`)
  if ((kind === 'province' || kind === 'prefecture') && locality && !registrant.municipality)
    signs.push(`locality ${locality}`)
  for (const name of [names.vi, names.ja, names.en, nameAsWritten])
    if (name) signs.push(`${side} ${kind} ${foldLetters(name)}`)
  return signs
}

/** Where a fact was read does not make it another fact. */
const said = ({ sources: _, ...registrant }: Registrant) => registrant

/**
 * Sets what was read against what is there. A registrant known by a number, locality or name keeps its code; wishes
 * that name the code it had in the file are turned to the one it keeps.
 */
export function planImport(existing: readonly RegistrantRow[], result: IntakeResult): ImportPlan {
  const known = new Map<string, RegistrantRow>()
  for (const row of existing) for (const sign of signsOf(row.registrant)) if (!known.has(sign)) known.set(sign, row)
  const taken = new Set<string>()
  const matches = result.registrants.map((registrant) => {
    const row = signsOf(registrant).flatMap((sign) => known.get(sign) ?? [])[0]
    if (!row || taken.has(row.id)) return { registrant, row: undefined }
    taken.add(row.id)
    return { registrant, row }
  })
  const codes = new Map(matches.flatMap(({ registrant, row }) => (row ? [[registrant.code, row.registrant.code]] : [])))
  const recoded = (code: string) => codes.get(code) ?? code
  const plan: ImportPlan = {
    files: result.files,
    problems: result.problems,
    duplicates: result.duplicates.map((pair) => ({
      ...pair,
      codes: [recoded(pair.codes[0]), recoded(pair.codes[1])] satisfies [string, string],
    })),
    create: [],
    update: [],
    unchanged: [],
  }
  for (const { registrant, row } of matches) {
    const settled: Registrant = {
      ...registrant,
      code: recoded(registrant.code),
      wants: registrant.wants.map(recoded),
      avoids: registrant.avoids.map(recoded),
    }
    if (!row) plan.create.push(settled)
    else if (sameRow(said(row.registrant), said(settled))) plan.unchanged.push(settled)
    else plan.update.push({ id: row.id, registrant: settled })
  }
  return plan
}
