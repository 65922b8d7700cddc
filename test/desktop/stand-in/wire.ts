/**
 * Values between the main process and the preload script: what structured cloning keeps, as text, because the
 * debugging protocol carries nothing else. The function is also sent into the page as source, so it stands alone.
 */
export function wire() {
  type Tagged = { $: string; v?: unknown }
  const encodeBytes = (bytes: Uint8Array): string => {
    let text = ''
    for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
    return btoa(text)
  }
  const tag = (value: unknown): unknown => {
    if (value === undefined) return { $: 'undefined' }
    if (typeof value === 'bigint') return { $: 'bigint', v: String(value) }
    if (typeof value === 'number' && !Number.isFinite(value)) return { $: 'number', v: String(value) }
    if (typeof value === 'function' || typeof value === 'symbol') throw new Error('An object could not be cloned.')
    if (typeof value !== 'object' || value === null) return value
    if (value instanceof Uint8Array) return { $: 'bytes', v: encodeBytes(value) }
    if (value instanceof Date) return { $: 'date', v: value.getTime() }
    if (value instanceof Map) return { $: 'map', v: [...value].map(([key, each]) => [tag(key), tag(each)]) }
    if (value instanceof Set) return { $: 'set', v: [...value].map(tag) }
    if (value instanceof Error) return { $: 'error', v: value.message }
    if (Array.isArray(value)) return value.map(tag)
    return { $: 'object', v: Object.entries(value).map(([key, each]) => [key, tag(each)]) }
  }
  const untag = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(untag)
    if (typeof value !== 'object' || value === null) return value
    const { $, v } = value as Tagged
    switch ($) {
      case 'undefined':
        return undefined
      case 'bigint':
        return BigInt(v as string)
      case 'number':
        return Number(v)
      case 'bytes':
        return Uint8Array.from(atob(v as string), (sign) => sign.charCodeAt(0))
      case 'date':
        return new Date(v as number)
      case 'map':
        return new Map((v as unknown[][]).map(([key, each]) => [untag(key), untag(each)]))
      case 'set':
        return new Set((v as unknown[]).map(untag))
      case 'error':
        return new Error(v as string)
      default:
        return Object.fromEntries((v as [string, unknown][]).map(([key, each]) => [key, untag(each)]))
    }
  }
  return {
    write: (value: unknown): string => JSON.stringify(tag(value)),
    read: (text: string): unknown => untag(JSON.parse(text)),
  }
}
