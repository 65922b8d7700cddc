import type { PrintDocument, Product } from '../documents/document.ts'
import { type Coverage, readCoverage } from './cmap.ts'

/** A font file and the family that templates call it by. */
export type FontFile = { family: string; bytes: Uint8Array }

/** A character that no font of a document can show, and the first text of each document that needs it. */
export type MissingGlyph = { character: string; codePoint: string; text: string; document: string }

/** The families that each layout sets text in; the same lists stand in assets/print/common.typ. */
export const families = {
  sans: ['Noto Sans', 'Noto Sans JP'],
  serif: ['Tinos', 'Noto Serif JP'],
} as const

/** The families a product is set in. */
export const familiesOf = (product: Product): readonly string[] =>
  product === 'official-agenda' ? families.serif : families.sans

// Joiners, variation selectors and other format characters have no shape of their own.
const shapeless = /^[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\p{Variation_Selector}]$/u

/** Reads the character maps of the fonts once; a family covers what each of its weights covers. */
export function glyphCheck(fonts: readonly FontFile[]): {
  missingGlyphs(text: string, families: readonly string[]): string[]
  missingInDocument(document: PrintDocument): MissingGlyph[]
} {
  const coverage = new Map<string, Coverage[]>()
  for (const font of fonts) {
    const weights = coverage.get(font.family) ?? []
    weights.push(readCoverage(font.bytes))
    coverage.set(font.family, weights)
  }
  const shown = (codePoint: number, chain: readonly string[]): boolean =>
    chain.some((family) => {
      const weights = coverage.get(family)
      return weights?.every((weight) => weight.has(codePoint)) ?? false
    })

  const missingGlyphs = (text: string, chain: readonly string[]): string[] => {
    const missing = new Set<string>()
    for (const character of text.normalize('NFC')) {
      if (!shapeless.test(character) && !shown(character.codePointAt(0) ?? 0, chain)) missing.add(character)
    }
    return [...missing]
  }

  const missingInDocument = (document: PrintDocument): MissingGlyph[] => {
    const found = new Map<string, MissingGlyph>()
    for (const text of textsIn(document)) {
      for (const character of missingGlyphs(text, familiesOf(document.product))) {
        if (found.has(character)) continue
        const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
        found.set(character, { character, codePoint: `U+${hex}`, text, document: document.id })
      }
    }
    return [...found.values()]
  }
  return { missingGlyphs, missingInDocument }
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* textsIn(part)
}
