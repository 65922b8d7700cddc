import { assignCodes } from '../../../shared/intake/registrants/codes.ts'
import { kindOfName } from '../../../shared/intake/understand/organisations.ts'
import { emptyRegistrant, type Registrant, type RegistrantKind, type Side } from '../../../shared/model/registrant.ts'
import { localityById } from '../../../shared/reference/localities.ts'
import { resolveLocality } from '../../../shared/reference/resolve-locality.ts'
import type { RegistrantRow } from '../../database/rows.ts'
import type { GridRow } from './block.ts'
import type { Field } from './field.ts'

type Fields = readonly Field<RegistrantRow & GridRow>[]

/** What pasted rows come to as new registrants. */
export type NewRows = {
  registrants: Registrant[]
  /** Cells that their fields cannot take; they are left empty. */
  refused: number
  /** Cells beyond the last column. */
  outside: number
}

const isJapanese = (text: string): boolean => /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text)

/** The side that the cells of a new row show: its place, else the writing of its names, else that of its neighbours. */
function sideOf(given: ReadonlyMap<string, string>, near: Side): Side {
  const place = resolveLocality(given.get('locality') ?? '')
  const known = place.kind === 'found' ? localityById(place.locality)?.side : undefined
  if (known !== undefined) return known
  const names = ['name_vi', 'name_ja', 'name_en'].map((id) => given.get(id) ?? '')
  if (names.some(isJapanese)) return 'jp'
  return names[0] === '' ? near : 'vn'
}

function kindOf(given: ReadonlyMap<string, string>, side: Side): RegistrantKind {
  const names = ['name_vi', 'name_ja', 'name_en'].map((id) => given.get(id) ?? '')
  const kind = names.map((name) => (name === '' ? undefined : kindOfName(name))).find((each) => each !== undefined)
  if (kind === 'government') return side === 'vn' ? 'province' : 'prefecture'
  return kind ?? 'company'
}

const asRow = (registrant: Registrant): RegistrantRow & GridRow => ({
  forumId: '',
  id: '',
  registrantId: '',
  order: 0,
  registrant,
})

/**
 * New registrants out of pasted rows, the first cell of a row under the first of `fields`. Country and kind are taken
 * from their columns, else from the place and the names; codes that are not given are assigned as an import does.
 * Rows without any text are left out.
 */
export function newRows(
  block: readonly (readonly string[])[],
  fields: Fields,
  near: Side,
  taken: readonly string[],
): NewRows {
  const outcome: NewRows = { registrants: [], refused: 0, outside: 0 }
  for (const cells of block) {
    if (cells.every((cell) => cell.trim() === '')) continue
    const given = new Map(fields.map(({ id }, index) => [id, cells[index]?.trim() ?? '']))
    const side = sideOf(given, near)
    let registrant = emptyRegistrant({ kind: kindOf(given, side), side, names: {} })
    const written = fields.filter(({ id }) => (given.get(id) ?? '') !== '')
    // What phones, places and titles mean depends on country and kind.
    const first = written.filter(({ id }) => id === 'side' || id === 'kind')
    for (const field of [...first, ...written.filter((each) => !first.includes(each))]) {
      const next = field.write?.(registrant, asRow(registrant), given.get(field.id) ?? '') ?? null
      if (next === null) outcome.refused += 1
      else registrant = next
    }
    const place = registrant.locality === undefined ? undefined : localityById(registrant.locality)
    const isDelegation = registrant.kind === 'province' || registrant.kind === 'prefecture'
    if (isDelegation && place && Object.keys(registrant.names).length === 0)
      registrant = { ...registrant, names: { ...place.names } }
    outcome.registrants.push(registrant)
    outcome.outside += cells.slice(fields.length).filter((cell) => cell.trim() !== '').length
  }
  assignCodes(outcome.registrants, taken)
  return outcome
}
