import { z } from 'zod'

/** The three languages of the app and of every printed page; none is the main one. */
export const languages = ['vi', 'ja', 'en'] as const
export const languageSchema = z.enum(languages)
export type Language = z.infer<typeof languageSchema>

/** One name in up to three languages. Only what is known is filled in; see `nameIn` for the choice of a stand-in. */
export const namesSchema = z.object({ vi: z.string().optional(), ja: z.string().optional(), en: z.string().optional() })
export type Names = z.infer<typeof namesSchema>

const standIns = { vi: ['vi', 'en', 'ja'], ja: ['ja', 'en', 'vi'], en: ['en', 'vi', 'ja'] } as const satisfies Record<
  Language,
  readonly Language[]
>

/** The name in `language`, else in English, else in whichever language has one; '' when there is none at all. */
export function nameIn(names: Names, language: Language): string {
  for (const candidate of standIns[language]) {
    const name = names[candidate]
    if (name) return name
  }
  return ''
}
