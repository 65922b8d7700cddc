/** One text for one value: keys in order, `undefined` left out, so that equal rows give equal text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item)).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`)
    return `{${fields.join(',')}}`
  }
  return JSON.stringify(value) ?? 'null'
}

const isFields = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Whether two rows are the same, whatever the order of their fields: whether they give the same `canonical` text. */
export function sameRow(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (!isFields(a) || !isFields(b)) return canonical(a) === canonical(b)
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false
    return a.every((item, index) => sameRow(item, b[index]))
  }
  const there = Object.keys(b).filter((field) => b[field] !== undefined).length
  const own = Object.keys(a).filter((field) => a[field] !== undefined)
  return own.length === there && own.every((field) => b[field] !== undefined && sameRow(a[field], b[field]))
}

/** SHA-256 of bytes or text, in hexadecimal. */
export async function sha256(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
