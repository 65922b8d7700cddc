import { useCallback, useMemo } from 'react'
import { languages } from '../../../shared/model/language.ts'
import type { Registrant } from '../../../shared/model/registrant.ts'
import { fold } from '../../../shared/reference/fold.ts'
import { localityName } from '../../../shared/reference/localities.ts'
import { sectorLabel } from '../../../shared/reference/sectors.ts'
import { useFindText } from '../../ui/find.ts'
import { phoneText } from './cells.ts'

const searchTexts = new WeakMap<Registrant, string>()

/** Everything by which somebody may look for a registrant, folded once. */
function searchText(registrant: Registrant): string {
  const known = searchTexts.get(registrant)
  if (known !== undefined) return known
  const { code, names, nameAsWritten, locality, localityAsWritten, people, offers, seeks, note } = registrant
  const { phones, side } = registrant
  const text = fold(
    [
      code,
      ...Object.values(names),
      nameAsWritten ?? '',
      localityAsWritten ?? '',
      ...languages.flatMap((language) => [
        locality === undefined ? '' : localityName(locality, language),
        ...[...offers, ...seeks].map((id) => sectorLabel(id, language)),
      ]),
      ...people.flatMap((person) => [person.name, person.nameOther ?? '', person.title]),
      ...registrant.initiatives.map(({ title }) => title),
      ...registrant.emails,
      ...registrant.websites,
      ...phones.flatMap((phone) => [phone, phoneText(phone, side), phoneText(phone, side).replace(/\D/g, '')]),
      ...Object.values(registrant.ids),
      registrant.municipality === undefined ? '' : localityName(registrant.municipality, 'vi'),
      note ?? '',
    ].join(' | '),
  )
  searchTexts.set(registrant, text)
  return text
}

/** Whether the header's search finds a registrant; marks, width and kana type do not matter. */
export function useRegistrantFinder(): (registrant: Registrant) => boolean {
  const query = useFindText()
  // where nothing is looked for, no registrant is folded
  const words = useMemo(
    () =>
      fold(query)
        .split(/\s+/)
        .filter((word) => word !== ''),
    [query],
  )
  return useCallback(
    (registrant) => words.every((word) => word === '' || searchText(registrant).includes(word)),
    [words],
  )
}
