import { app } from 'electron'
import { type Language, languages } from '../../shared/model/language.ts'

let chosen: Language | undefined

/** The language that the window shows; menus and dialogs follow it. */
export function speak(language: Language): void {
  chosen = language
}

/** The first language of the system that the app speaks; English where there is none. */
export function systemLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const known = languages.find((language) => language === tag.toLowerCase().split(/[-_]/)[0])
    if (known) return known
  }
  return 'en'
}

/** The language of menus, dialogs and sentences of the main process. */
export const spokenLanguage = (): Language => chosen ?? systemLanguage(app.getPreferredSystemLanguages())
