import { describe, expect, it } from 'vitest'
import { catalogues } from '../../../../shared/messages/catalogues.ts'
import { say } from '../../../../shared/messages/say.ts'
import { languages } from '../../../../shared/model/language.ts'

/** Every leaf of a catalogue as `topic.group.name` with its text. */
function leaves(node: unknown, path: string): [string, string][] {
  if (typeof node === 'string') return [[path, node]]
  if (typeof node !== 'object' || node === null) throw new Error(`${path} is neither a text nor a group`)
  return Object.entries(node).flatMap(([name, child]) => leaves(child, path === '' ? name : `${path}.${name}`))
}

const places = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort()

describe('the message catalogues', () => {
  const english = new Map(leaves(catalogues.en, ''))

  it.each(languages)('hold the same keys with the same places in %s', (language) => {
    const own = new Map(leaves(catalogues[language], ''))
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort())
    for (const [key, text] of own) expect(places(text), key).toEqual(places(english.get(key) ?? ''))
  })

  it('refuses a key that nobody wrote', () => {
    expect(() => say('en', { key: 'common.noSuchSentence' })).toThrow('common.noSuchSentence')
  })
})
