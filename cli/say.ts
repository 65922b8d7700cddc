import { say } from '../shared/messages/say.ts'
import { type Language, languages } from '../shared/model/language.ts'
import type { Message } from '../shared/model/message.ts'

type Environment = { readonly [name: string]: string | undefined }

/** The language of a locale name such as vi_VN.UTF-8; undefined where it is none of ours. */
export function languageOfLocale(locale: string | undefined): Language | undefined {
  const start = locale?.toLowerCase().split(/[_.\-@]/)[0]
  return languages.find((language) => language === start)
}

/**
 * The language that the command line speaks: the first one that was asked for, else that of LC_ALL, LC_MESSAGES or
 * LANG, else English.
 */
export function cliLanguage(asked: readonly Language[], environment: Environment): Language {
  const first = asked[0]
  if (first) return first
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG
  return languageOfLocale(locale) ?? 'en'
}

/** Puts a message of the command line into words; `key` is given without the topic. */
export function sayCli(language: Language, key: string, params?: Message['params']): string {
  return say(language, { key: `cli.${key}`, ...(params ? { params } : {}) })
}
