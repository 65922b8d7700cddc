import { type Language, languages } from '../../../shared/model/language.ts'
import type { Side } from '../../../shared/model/registrant.ts'
import { fold } from '../../../shared/reference/fold.ts'
import { localities, localityCode, localityName } from '../../../shared/reference/localities.ts'
import { sectorGroupLabel, sectorLabel, sectors } from '../../../shared/reference/sectors.ts'

/** Something to pick: `search` holds everything it may be looked for by, folded. */
export type Option = { id: string; search: string; group: string }

/** Every sector by its names, synonyms and group in three languages, in the order of the taxonomy. */
export const sectorOptions: readonly Option[] = sectors().map(({ id, group, labels, synonyms }) => ({
  id,
  group,
  search: fold(
    languages
      .flatMap((language) => [labels[language], ...synonyms[language], sectorGroupLabel(group, language)])
      .join(' | '),
  ),
}))

/** Today's provinces and the prefectures by their names in three languages and their code. */
export const localityOptions: readonly (Option & { side: Side })[] = localities().map(({ id, side }) => ({
  id,
  side,
  group: side,
  search: fold([...languages.map((language) => localityName(id, language)), localityCode(id) ?? ''].join(' | ')),
}))

/** The options that hold every word of what was typed; marks, width and kana type do not matter. */
export function found<Item extends Option>(options: readonly Item[], typed: string): Item[] {
  const words = fold(typed).split(/\s+/)
  return options.filter(({ search }) => words.every((word) => search.includes(word)))
}

/** Sectors as they are written in a cell. */
export const sectorsText = (ids: readonly string[], language: Language): string =>
  ids.map((id) => sectorLabel(id, language)).join(language === 'ja' ? '、' : '; ')
