import { useCallback } from 'react'
import type { ImportedField } from '../../../shared/intake/registrants/compare-import.ts'
import type { Language } from '../../../shared/model/language.ts'
import { localityName } from '../../../shared/reference/localities.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'
import { sectorsText } from '../../ui/pickers/options.ts'

const sectorFields: readonly ImportedField[] = ['offers', 'seeks', 'exchanges', 'priorities']
const localityFields: readonly ImportedField[] = ['locality', 'formerLocality', 'municipality']

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((part) => typeof part === 'string')

/** People, initiatives and availabilities say what they are in one of these. */
const speaking = ['name', 'title', 'asWritten'] as const

function partsOf(value: unknown): string[] {
  if (value === undefined || value === null || value === '') return []
  if (typeof value === 'string' || typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) return value.map((part) => partsOf(part).join(', ')).filter((text) => text !== '')
  if (typeof value !== 'object') return []
  const spoken = speaking.flatMap((name) => partsOf(Reflect.get(value, name)))
  return spoken.length > 0 ? spoken : Object.values(value).flatMap(partsOf)
}

const listText = (value: unknown, language: Language): string => partsOf(value).join(language === 'ja' ? '、' : '; ')

/** Writes the value of a registrant's field for people; an empty one as a dash. */
export function useFieldText(): (field: ImportedField, value: unknown) => string {
  const { t } = useTexts()
  const language = useLanguage()
  return useCallback(
    (field, value) => {
      if (typeof value === 'boolean') return t(value ? 'registrants:yes' : 'registrants:no')
      if (sectorFields.includes(field) && isTexts(value)) return sectorsText(value, language) || '–'
      if (localityFields.includes(field) && typeof value === 'string') return localityName(value, language)
      if (field === 'kind' || field === 'side' || field === 'mode')
        return typeof value === 'string' ? t(`registrants:${field}.${value}`) : '–'
      return listText(value, language) || '–'
    },
    [t, language],
  )
}
