import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { beforeAll, describe, expect, it } from 'vitest'
import { createNodeTypesetter } from '../../../cli/typesetter.ts'
import { buildDocuments } from '../../../shared/documents/build.ts'
import { readCoverage } from '../../../shared/typesetting/cmap.ts'
import { fontList } from '../../../shared/typesetting/fonts.ts'
import { families, glyphCheck } from '../../../shared/typesetting/glyphs.ts'
import type { Typesetter } from '../../../shared/typesetting/typesetter.ts'
import { sampleForum } from '../shared/documents/sample-forum.ts'
import { fontsOf, pageTexts, squeezed } from './paper.ts'

const require = createRequire(import.meta.url)
const fonts = fontList.map(({ family, file }) => ({ family, bytes: readFileSync(require.resolve(file)) }))
const check = glyphCheck(fonts)
let typesetter: Typesetter

beforeAll(async () => {
  typesetter = await createNodeTypesetter()
})

describe('missing glyphs', () => {
  it.each([
    ['髙橋﨑𠮷𩸽鷗', []],
    ['Thừa Thiên Huế, Đắk Lắk, Bà Rịa – Vũng Tàu ₫'.normalize('NFD'), []],
    ['▲ ⇄ □ 〇 ㈱ ① ‑ … “”', []],
    ['한국', ['한', '국']],
    ['ok 🎌 ok 🎌', ['🎌']],
    ['Ελληνικά', []],
    ['a\u200Bb\u00A0c\uFE0F', []],
  ])('of %j', (text, expected) => {
    expect(check.missingGlyphs(text, families.sans)).toEqual(expected)
  })

  it('are also known for the official layout', () => {
    expect(check.missingGlyphs('Ủy ban nhân dân tỉnh 髙﨑𠮷', families.serif)).toEqual([])
    expect(check.missingGlyphs('한', families.serif)).toEqual(['한'])
  })

  it('stop a document before it is set, and are named', async () => {
    const request = sampleForum()
    const registrants = request.registrants.map((registrant) =>
      registrant.code === 'QNI' ? { ...registrant, people: [{ name: 'Kim 한', title: 'x', head: true }] } : registrant,
    )
    const { documents } = buildDocuments({ ...request, registrants })
    const made = await typesetter.typeset(documents.filter((document) => document.id === 'AGD-QNI'))
    expect(made).toEqual({
      ok: false,
      failure: {
        kind: 'missing-glyphs',
        missing: [{ character: '한', codePoint: 'U+D55C', text: 'Kim 한', document: 'AGD-QNI' }],
      },
    })
  })
})

describe('the character map of a font', () => {
  it('agrees with what the font shows on paper', async () => {
    const coverage = readCoverage(fonts[2]?.bytes ?? new Uint8Array())
    expect(['あ', '髙', '𠮷', 'A'].map((character) => coverage.has(character.codePointAt(0) ?? 0))).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(['한', 'ไ', '\uFFFF'].map((character) => coverage.has(character.codePointAt(0) ?? 0))).toEqual([
      false,
      false,
      false,
    ])
  })

  it('is refused when the bytes are no font', () => {
    expect(() => readCoverage(new Uint8Array(64))).toThrow('not a font')
  })
})

describe('rare characters on paper', () => {
  it('come out as text and in embedded fonts, decomposed Vietnamese composed', async () => {
    const request = sampleForum()
    const registrants = request.registrants.map((registrant) =>
      registrant.code === 'QNI'
        ? {
            ...registrant,
            people: [{ name: 'Nguyễn Thị Huế'.normalize('NFD'), nameOther: '髙﨑𠮷', title: 'Chủ tịch', head: true }],
          }
        : registrant,
    )
    const { documents } = buildDocuments({ ...request, registrants })
    const made = await typesetter.typeset(documents.filter((document) => document.id === 'AGD-QNI'))
    if (!made.ok) throw new Error(JSON.stringify(made.failure))
    const text = squeezed(pageTexts(made.value).join(' '))
    expect(text).toContain('髙﨑𠮷')
    expect(text).toContain('NguyễnThịHuế'.normalize('NFC'))
    expect(text).not.toContain('NguyễnThịHuế'.normalize('NFD'))
    expect(fontsOf(made.value).every((font) => font.embedded && font.subset)).toBe(true)
  })
})
