const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * A file name without extension for each code, safe on every system and different from the others even where case
 * does not count: letters, digits, `.`, `_` and `-` stay, anything else becomes `_`; a name that Windows keeps for
 * itself gets a `_` in front, and a name already taken a number behind.
 */
export function fileNames(codes: readonly string[]): Map<string, string> {
  const taken = new Set<string>()
  const names = new Map<string, string>()
  for (const code of codes) {
    if (names.has(code)) continue
    const kept = Array.from(code.normalize('NFC').replaceAll(/[^\p{L}\p{N}._-]/gu, '_'))
      .slice(0, 60)
      .join('')
      .replaceAll(/^\.+|\.+$/g, '_')
    const base = kept === '' || reserved.test(kept.split('.')[0] ?? '') ? `_${kept}` : kept
    let name = base
    for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${base}-${copy}`
    taken.add(name.toLowerCase())
    names.set(code, name)
  }
  return names
}
