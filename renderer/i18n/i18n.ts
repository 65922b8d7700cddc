import i18next from 'i18next'
import { useCallback } from 'react'
import { initReactI18next, useTranslation } from 'react-i18next'
import { say } from '../../shared/messages/say.ts'
import { type Language, languageSchema, languages } from '../../shared/model/language.ts'
import type { Message } from '../../shared/model/message.ts'

type Catalogue = { [key: string]: string | Catalogue }

const files = import.meta.glob<Catalogue>('./*/*.json', { eager: true, import: 'default' })

const resources: Record<string, Record<string, Catalogue>> = {}
for (const [path, catalogue] of Object.entries(files)) {
  const [, language = '', namespace = ''] = /^\.\/(\w+)\/(\w+)\.json$/.exec(path) ?? []
  resources[language] = { ...resources[language], [namespace]: catalogue }
}

/** The language to start in: the one chosen, else the first of the system's that the app speaks, else Vietnamese. */
export function startLanguage(chosen: Language | null, systemLanguages: readonly string[]): Language {
  if (chosen) return chosen
  for (const tag of systemLanguages) {
    const parsed = languageSchema.safeParse(tag.slice(0, 2).toLowerCase())
    if (parsed.success) return parsed.data
  }
  return 'vi'
}

/** Makes the catalogues known; every text is in the bundle, so nothing is waited for. */
export function startI18n(language: Language): void {
  void i18next.use(initReactI18next).init({
    resources,
    lng: language,
    supportedLngs: [...languages],
    fallbackLng: false,
    ns: Object.keys(resources.en ?? {}),
    defaultNS: 'shell',
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  })
}

export const changeLanguage = (language: Language): Promise<unknown> => i18next.changeLanguage(language)

/** The language of the screen now; a component that uses it is drawn again when it changes. */
export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return languageSchema.catch('vi').parse(i18n.language)
}

/**
 * Puts a message into the reader's language, be it a sentence of the domain (`matching.reason.tie`, shared/messages)
 * or one of the screens (`board:history.moved`, renderer/i18n).
 */
export function sayIn(language: Language, message: Message): string {
  return message.key.includes(':')
    ? i18next.t(message.key, { ...message.params, lng: language })
    : say(language, message)
}

/** `sayIn` in the language of the screen. */
export function useSay(): (message: Message) => string {
  const language = useLanguage()
  return useCallback((message: Message) => sayIn(language, message), [language])
}

/** Texts of the screens by full key: namespace, colon, name. */
export { useTranslation as useTexts } from 'react-i18next'
