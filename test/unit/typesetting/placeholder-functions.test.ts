import { describe, expect, it } from 'vitest'
import { withPlaceholderFunctions } from '../../../shared/typesetting/placeholder-functions.ts'

const made = (...source: string[]): unknown => withPlaceholderFunctions(() => new Function(...source))

describe('placeholder functions', () => {
  it('answers the strings of the compiler', () => {
    const call = (...source: string[]) => {
      const result = made(...source)
      if (typeof result !== 'function') throw new Error('no function')
      return result
    }
    expect(call('return 0')()).toBe(0)
    expect(call('return true')()).toBe(true)
    expect(call('path', 'return path')('/main.typ')).toBe('/main.typ')
    expect(call("throw new Error('Dummy AccessModel, please initialize compiler with withAccessModel()')")).toThrow(
      'file access',
    )
    expect(call("throw new Error('Dummy Registry, please initialize compiler with withPackageRegistry()')")).toThrow(
      'package registry',
    )
  })

  it.each([[['return 1']], [['return 0;']], [['path', 'return  path']], [['a', 'b', 'return path']], [['']], [[]]])(
    'refuses %j',
    (source) => {
      expect(() => made(...source)).toThrow('refused')
    },
  )

  it('refuses a plain call as well', () => {
    expect(() => withPlaceholderFunctions(() => Function('return globalThis'))).toThrow('refused')
  })

  it('puts the real Function back, also after a failure', () => {
    const real = globalThis.Function
    expect(() => made('return process')).toThrow()
    expect(globalThis.Function).toBe(real)
    expect(new Function('return 7')()).toBe(7)
  })
})
