/**
 * The compiler's builder makes five placeholder callbacks from strings before it is given real ones. A content
 * security policy without 'unsafe-eval' refuses that, so the same five are written out here.
 */
const placeholders: ReadonlyMap<string, (path?: unknown) => unknown> = new Map([
  [JSON.stringify(['return 0']), () => 0],
  [JSON.stringify(['return true']), () => true],
  [JSON.stringify(['path', 'return path']), (path?: unknown) => path],
  [
    JSON.stringify(["throw new Error('Dummy AccessModel, please initialize compiler with withAccessModel()')"]),
    () => {
      throw new Error('the typesetter has no file access')
    },
  ],
  [
    JSON.stringify(["throw new Error('Dummy Registry, please initialize compiler with withPackageRegistry()')"]),
    () => {
      throw new Error('the typesetter has no package registry')
    },
  ],
])

/**
 * Runs `build` while `Function` answers exactly the compiler's five placeholder strings and refuses every other, then
 * puts the real one back. `build` must be synchronous, so that nothing else can run meanwhile.
 */
export function withPlaceholderFunctions<Built>(build: () => Built): Built {
  const real = globalThis.Function
  const placeholderFunction = (...source: string[]): ((path?: unknown) => unknown) => {
    const found = placeholders.get(JSON.stringify(source))
    if (!found) throw new Error(`refused to make a function from text: ${source.join(', ')}`)
    return found
  }
  const guard = new Proxy(real, {
    construct: (_target, source) => placeholderFunction(...source.map(String)),
    apply: (_target, _self, source) => placeholderFunction(...source.map(String)),
  })
  globalThis.Function = guard
  try {
    return build()
  } finally {
    globalThis.Function = real
  }
}
