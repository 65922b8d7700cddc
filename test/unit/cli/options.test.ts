import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CommandShape, nearest, readArguments } from '../../../cli/options.ts'

const shape: CommandShape = {
  name: 'print',
  options: { out: 'text', only: 'list', seed: 'integer', 'time-limit': 'seconds', force: 'flag', date: 'date' },
  words: [1, 2],
}
const read = (...given: string[]) => {
  const result = readArguments(shape, given)
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}
const wrong = (...given: string[]) => {
  const result = readArguments(shape, given)
  return result.ok
    ? undefined
    : { code: result.failure.code, params: result.failure.what.params, exit: result.failure.exit }
}

describe('readArguments', () => {
  it('reads words, values, flags and lists', () => {
    const given = read(
      'DIR',
      '--seed=-3',
      '--force',
      '--only',
      'QNI',
      'GUN,THO',
      '--time-limit',
      '2.5',
      '--lang',
      'ja,vi',
    )
    expect(given.words).toEqual(['DIR'])
    expect(given.number('seed')).toBe(-3)
    expect(given.number('time-limit')).toBe(2.5)
    expect(given.flags.has('force')).toBe(true)
    expect(given.list('only')).toEqual(['QNI', 'GUN', 'THO'])
    expect(given.languages).toEqual(['ja', 'vi'])
    expect(given.text('out')).toBeUndefined()
  })

  it('names an unknown option and the nearest one', () => {
    expect(wrong('DIR', '--ony', 'X')).toMatchObject({ code: 'nearestOption', exit: 2, params: { nearest: '--only' } })
    expect(wrong('DIR', '--colour', 'X')).toMatchObject({ code: 'unknownOption', params: { option: '--colour' } })
    expect(wrong('DIR', '--__proto__=1')).toMatchObject({ code: 'unknownOption' })
    expect(wrong('DIR', '-x')).toMatchObject({ code: 'unknownOption', params: { option: '-x' } })
  })

  it.each([
    [['DIR', '--out'], 'noValue'],
    [['DIR', '--out='], 'noValue'],
    [['DIR', '--out', '--force'], 'noValue'],
    [['DIR', '--force=yes'], 'noValueAllowed'],
    [['DIR', '--seed', '1.5'], 'notANumber'],
    [['DIR', '--seed', '1e3'], 'notANumber'],
    [['DIR', '--time-limit', '0'], 'notANumber'],
    [['DIR', '--lang', 'vi,fr'], 'notALanguage'],
    [['DIR', '--date', '2025-02-29'], 'notADate'],
    [['DIR', '--seed', '1', '--seed', '2'], 'givenTwice'],
    [[], 'missing'],
    [['one', 'two', 'three'], 'tooMany'],
  ])('refuses %j as %s', (given, code) => {
    expect(wrong(...given)?.code).toBe(code)
    expect(wrong(...given)?.exit).toBe(2)
  })

  it('takes words after -- as they are', () => {
    expect(read('--', '--odd-name').words).toEqual(['--odd-name'])
  })

  it('never throws, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('--out', '--only', '--', '-', '--force', '='))),
        (given) => {
          const result = readArguments(shape, given)
          if (!result.ok) expect(result.failure.exit).toBe(2)
        },
      ),
    )
  })
})

describe('nearest', () => {
  it('finds a word with one slip in it, and nothing that is far', () => {
    const known = ['import', 'score', 'schedule', 'plan', 'print']
    expect(nearest('shedule', known)).toBe('schedule')
    expect(nearest('pirnt', known)).toBe('print')
    expect(nearest('prin', known)).toBe('print')
    expect(nearest('banana', known)).toBeUndefined()
  })
})
