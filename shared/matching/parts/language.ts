import type { Message } from '../../model/message.ts'
import type { Registrant } from '../../model/registrant.ts'
import type { CompiledRegistrants } from '../compile.ts'
import { languagesOf } from '../directions.ts'
import { rawPlaces, rawSteps, rawWidth } from '../points.ts'
import type { Row } from '../rows.ts'

/** 1 where both sides can hold the meeting in one language, else 0. */
const sharedLanguage = (compiled: CompiledRegistrants, a: number, b: number): number =>
  ((compiled.languageBits[a] ?? 0) & (compiled.languageBits[b] ?? 0)) === 0 ? 0 : 1

/** Writes the raw values of language for a whole row. */
export function languageRow({ compiled, a, from, count, raws, at }: Row): void {
  for (let b = from; b < count; b++) {
    if (sharedLanguage(compiled, a, b) === 1) raws[at + (b - from) * rawWidth + rawPlaces.language] = rawSteps
  }
}

/** An interpreter is needed unless both share a language or one of them said that none is needed. */
export const needsInterpreter = (compiled: CompiledRegistrants, a: number, b: number): boolean =>
  sharedLanguage(compiled, a, b) === 0 && compiled.needsNoInterpreter[a] !== 1 && compiled.needsNoInterpreter[b] !== 1

/** The sentence: in which languages they can talk without an interpreter. */
export function explainLanguage(a: Registrant, b: Registrant): Message {
  const shared = languagesOf(a).filter((language) => languagesOf(b).includes(language))
  return { key: 'matching.language.shared', params: { languages: shared.map((one) => `language:${one}`).join(',') } }
}
