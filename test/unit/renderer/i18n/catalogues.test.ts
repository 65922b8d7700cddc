import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { languages } from '../../../../shared/model/language.ts'

const renderer = join(import.meta.dirname, '../../../../renderer')

type Catalogue = { [key: string]: string | Catalogue }

const namespaces = readdirSync(join(renderer, 'i18n/en')).map((file) => file.replace('.json', ''))

function flat(catalogue: Catalogue, prefix: string): [key: string, text: string][] {
  return Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${prefix}${key}`, value] satisfies [string, string]]
      : flat(value, `${prefix}${key}.`),
  )
}

const texts = new Map(
  languages.map((language) => [
    language,
    new Map(
      namespaces.flatMap((namespace) =>
        flat(JSON.parse(readFileSync(join(renderer, `i18n/${language}/${namespace}.json`), 'utf8')), `${namespace}:`),
      ),
    ),
  ]),
)
const english = texts.get('en') ?? new Map<string, string>()

const sources = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, code: readFileSync(join(renderer, path), 'utf8') }))

const anyNamespace = namespaces.join('|')
const wholeKey = new RegExp(`['"](?:${anyNamespace}):[\\w.-]+['"]`, 'g')
const builtKey = new RegExp(`\`((?:${anyNamespace}):[\\w.-]*)\\$\\{`, 'g')

const used = new Set(sources.flatMap(({ code }) => (code.match(wholeKey) ?? []).map((match) => match.slice(1, -1))))
const usedPrefixes = new Set(sources.flatMap(({ code }) => [...code.matchAll(builtKey)].map((match) => match[1] ?? '')))

const places = (text: string): string =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)]
    .map((match) => match[1])
    .sort()
    .join(' ')

describe('the catalogues of the screens', () => {
  it('hold the same keys in every language', () => {
    for (const language of languages)
      expect([...(texts.get(language)?.keys() ?? [])].sort(), language).toEqual([...english.keys()].sort())
  })

  it('leave the same places open in every language', () => {
    for (const language of languages)
      for (const [key, text] of texts.get(language) ?? [])
        expect(`${key}: ${places(text)}`, language).toBe(`${key}: ${places(english.get(key) ?? '')}`)
  })

  it('hold no empty text and no decomposed letter', () => {
    for (const language of languages)
      for (const [key, text] of texts.get(language) ?? []) {
        expect(text.trim(), `${language} ${key}`).not.toBe('')
        expect(text, `${language} ${key}`).toBe(text.normalize('NFC'))
      }
  })

  it('hold every key that the code uses', () => {
    expect([...used].filter((key) => !english.has(key))).toEqual([])
    const keys = [...english.keys()]
    expect([...usedPrefixes].filter((prefix) => !keys.some((key) => key.startsWith(prefix)))).toEqual([])
  })

  it('hold no key that the code does not use', () => {
    const prefixes = [...usedPrefixes]
    const unused = [...english.keys()].filter((key) => !used.has(key) && !prefixes.some((each) => key.startsWith(each)))
    expect(unused).toEqual([])
  })
})

/** Attributes that a person reads or hears. */
const spoken = new Set(['aria-label', 'title', 'placeholder', 'label', 'alt', 'helperText', 'aria-description'])

type Node = { type: string; [field: string]: unknown }
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string'

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item)
  else if (isNode(value)) {
    yield value
    for (const field of Object.values(value)) yield* nodesOf(field)
  }
}

const holdsWords = (text: unknown): boolean => typeof text === 'string' && /\p{L}{2,}/u.test(text)

function hardCoded(path: string, code: string): string[] {
  const { program } = parseSync(path, code, { lang: 'tsx' })
  const found: string[] = []
  for (const node of nodesOf(program)) {
    if (node.type === 'JSXText' && holdsWords(node.value)) found.push(String(node.value).trim())
    if (node.type !== 'JSXAttribute' || !isNode(node.name) || !isNode(node.value)) continue
    if (spoken.has(String(node.name.name)) && node.value.type === 'Literal' && holdsWords(node.value.value))
      found.push(String(node.value.value))
  }
  return found.map((text) => `${path}: ${text}`)
}

describe('the screens', () => {
  it('say nothing outside of the catalogues', () => {
    const components = sources.filter(({ path }) => path.endsWith('.tsx'))
    expect(components.length).toBeGreaterThan(10)
    expect(components.flatMap(({ path, code }) => hardCoded(path, code))).toEqual([])
  })

  it('would be caught saying something', () => {
    expect(hardCoded('a.tsx', 'const a = <p title="Hello there">Hi all</p>')).toEqual([
      'a.tsx: Hello there',
      'a.tsx: Hi all',
    ])
  })
})
