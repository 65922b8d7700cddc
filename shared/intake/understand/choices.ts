import type { Language } from '../../model/language.ts'
import { languages } from '../../model/language.ts'
import { fold, tidy } from '../../reference/fold.ts'
import { remembering } from './remembering.ts'

const online = /truc tuyen|online|on-line|オンライン|\bweb\b|zoom|teams|remote|diem cau|リモート|virtual/
const onsite = /truc tiep|対面|現地|来場|会場|on-?site|offline|in[- ]person|face to face|リアル|tai cho/

/** On site or online; undefined where the cell says neither. Both together mean on site. */
export const readMode: (text: string) => 'onsite' | 'online' | undefined = remembering(readModeAnew)

function readModeAnew(text: string): 'onsite' | 'online' | undefined {
  const folded = fold(tidy(text))
  if (onsite.test(folded) || /hybrid|ハイブリッド|両方|ca hai/.test(folded)) return 'onsite'
  return online.test(folded) ? 'online' : undefined
}

const languageWords: Record<Language, RegExp> = {
  vi: /tieng viet|viet ngu|\bviet\b|vietnamese|ベトナム語|越語|\bvn\b|\bvi\b/,
  ja: /tieng nhat|nhat ngu|\bnhat\b|japanese|日本語|和語|\bjp\b|\bja\b|日語/,
  en: /tieng anh|anh ngu|\banh\b|english|英語|\ben\b/,
}

/** Languages named in a cell, in the app's order. */
export function readLanguages(text: string): Language[] {
  const folded = fold(tidy(text))
  return languages.filter((language) => languageWords[language].test(folded))
}

/** Months until something can start, where a cell says it: "trong 12 tháng", 24か月以内, "within 18 months", "2 năm". */
export function readMonths(text: string): number | undefined {
  const folded = fold(tidy(text))
  const months = /(\d{1,3})\s*(?:thang(?!\s*\d)|カ月|ヵ月|ケ月|ヶ月|箇月|months?)/.exec(folded)
  if (months?.[1]) return Number(months[1]) || undefined
  const years = /(\d{1,2})\s*(?:nam(?!\s*\d)|年(?:以内|間|後)|years?)/.exec(folded)
  return years?.[1] ? Number(years[1]) * 12 || undefined : undefined
}
