/**
 * A reader that reads each distinct text once: forms and tables repeat their cells. What it gives out is shared, so
 * nobody may change it. All is forgotten when more than `limit` texts are known: what is frequent is soon known again,
 * and names and addresses that never come back do not fill the memory.
 */
export function remembering<Value>(read: (text: string) => Value, limit = 4_000): (text: string) => Value {
  const known = new Map<string, { value: Value }>()
  return (text) => {
    const before = known.get(text)
    if (before) return before.value
    const value = read(text)
    if (known.size >= limit) known.clear()
    known.set(text, { value })
    return value
  }
}
