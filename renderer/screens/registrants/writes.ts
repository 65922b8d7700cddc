import { resolveWish, splitWishes, type WishIndex } from '../../../shared/intake/registrants/wishes.ts'
import { readLanguages } from '../../../shared/intake/understand/choices.ts'
import { readIdentifiers } from '../../../shared/intake/understand/identifiers.ts'
import { languageSchema } from '../../../shared/model/language.ts'
import type { Registrant } from '../../../shared/model/registrant.ts'
import { localityById } from '../../../shared/reference/localities.ts'
import { resolveLocality } from '../../../shared/reference/resolve-locality.ts'
import { type CellValue, readFlag, textOf } from './cells.ts'

/** A registrant with another text in an optional field; an empty one takes the field away. */
export function withText(registrant: Registrant, field: 'note' | 'size', value: CellValue): Registrant {
  const next = { ...registrant }
  const text = textOf(value)
  if (text === '') delete next[field]
  else next[field] = text
  return next
}

/** A registrant with yes, no or nothing said; null where the value is none of them. */
export function withFlag(
  registrant: Registrant,
  field: 'interpreter' | 'consent',
  value: CellValue,
): Registrant | null {
  const flag = readFlag(value)
  if (flag === undefined) return null
  const next = { ...registrant }
  if (flag === '') delete next[field]
  else next[field] = flag === 'yes'
  return next
}

/** A registrant in another place: the id of a locality or its name; a name that nobody knows is kept as written. */
export function withLocality(registrant: Registrant, value: CellValue): Registrant {
  const text = textOf(value)
  const { locality: _, formerLocality: __, ...rest } = registrant
  if (text === '') {
    const { localityAsWritten: ___, ...without } = rest
    return without
  }
  if (localityById(text)) return { ...rest, locality: text }
  const found = resolveLocality(text, { side: registrant.side, kind: registrant.kind })
  if (found.kind !== 'found' || found.confidence < 0.7) return { ...rest, localityAsWritten: text }
  return {
    ...rest,
    locality: found.locality,
    ...(found.former === undefined ? {} : { formerLocality: found.former }),
    localityAsWritten: text,
  }
}

/** A registrant of another city or town; a name that nobody knows is kept as written. */
export function withMunicipality(registrant: Registrant, value: CellValue): Registrant {
  const { municipality: _, ...rest } = registrant
  const text = textOf(value)
  if (text === '') return rest
  const found = resolveLocality(text, { side: registrant.side })
  if (found.kind !== 'found' || found.municipality === undefined) return { ...rest, municipality: text }
  return { ...rest, locality: registrant.locality ?? found.locality, municipality: found.municipality }
}

/** A registrant with other languages: ids from the picker or their names in any language; null where none is named. */
export function withLanguages(registrant: Registrant, value: CellValue): Registrant | null {
  const ids =
    typeof value === 'string' ? readLanguages(value) : languageSchema.options.filter((id) => value.includes(id))
  return ids.length === 0 && textOf(value) !== '' ? null : { ...registrant, languages: ids }
}

/** A registrant with another number of identification. A number that cannot be right is kept as it was typed. */
export function withNumber(registrant: Registrant, field: 'taxCode' | 'corporateNumber', value: CellValue): Registrant {
  const text = textOf(value).normalize('NFKC')
  const ids = { ...registrant.ids }
  if (text === '') delete ids[field]
  else ids[field] = readIdentifiers(text)[field] ?? text
  return { ...registrant, ids }
}

/** A registrant with other wishes: codes from the picker, or names that become the code of whom they mean. */
export function withWishes(
  registrant: Registrant,
  field: 'wants' | 'avoids',
  value: CellValue,
  index: WishIndex,
): Registrant {
  const parts = typeof value === 'string' ? splitWishes(value) : value.map((part) => part.trim())
  const codes = parts
    .filter((part) => part !== '')
    .map((part) => {
      const resolution = index.codes.has(part) ? undefined : resolveWish(part, index, registrant)
      return resolution?.kind === 'found' ? resolution.code : part
    })
  return { ...registrant, [field]: [...new Set(codes)] }
}
