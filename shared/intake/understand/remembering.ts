/**
 * A reader that reads each distinct text once: forms and tables repeat their cells. What it gives out is shared, so
 * nobody may change it. All is forgotten when more than `limit` texts are known.
 */
export function remembering<Value>(read: (text: string) => Value, limit = 20_000): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const value = read(text)
    if (known.size >= limit) known.clear()
    known.set(text, value)
    return value
  }
}
