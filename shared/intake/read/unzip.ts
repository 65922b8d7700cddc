import { Inflate } from 'fflate'
import { fail, ok, type Result } from '../../model/result.ts'
import type { IntakeLimits } from './limits.ts'

/** One entry as the directory of a zip describes it; nothing has been unpacked yet. */
export type ZipEntry = {
  name: string
  method: number
  packed: number
  unpacked: number
  offset: number
  encrypted: boolean
}

/** Why a zip cannot be read: its directory is damaged, it unpacks to too much, lies about it, or needs a password. */
export type ZipFailure = 'damaged' | 'too-large' | 'forged' | 'encrypted' | 'too-many'

const endSignature = 0x06054b50
const directorySignature = 0x02014b50
const localSignature = 0x04034b50

const u16 = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
const u32 = (bytes: Uint8Array, at: number): number => (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0

function endOfDirectory(bytes: Uint8Array): number {
  const lowest = Math.max(0, bytes.length - 22 - 0xffff)
  for (let at = bytes.length - 22; at >= lowest; at--) if (u32(bytes, at) === endSignature) return at
  return -1
}

/**
 * Reads the directory of a zip (APPNOTE.TXT 4.3.12, 4.3.16) without unpacking anything. ZIP64 is refused as damaged:
 * no workbook under the size limit needs it.
 */
export function zipDirectory(bytes: Uint8Array, limits: IntakeLimits): Result<ZipEntry[], ZipFailure> {
  const end = endOfDirectory(bytes)
  if (end < 0) return fail('damaged')
  const total = u16(bytes, end + 10)
  if (total > limits.zipEntries) return fail('too-many')
  const names = new TextDecoder('utf-8')
  const entries: ZipEntry[] = []
  let at = u32(bytes, end + 16)
  for (let index = 0; index < total; index++) {
    if (at + 46 > bytes.length || u32(bytes, at) !== directorySignature) return fail('damaged')
    const nameLength = u16(bytes, at + 28)
    entries.push({
      name: names.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      encrypted: (u16(bytes, at + 8) & 1) === 1,
      method: u16(bytes, at + 10),
      packed: u32(bytes, at + 20),
      unpacked: u32(bytes, at + 24),
      offset: u32(bytes, at + 42),
    })
    at += 46 + nameLength + u16(bytes, at + 30) + u16(bytes, at + 32)
  }
  return ok(entries)
}

/** Packed bytes fed to the inflater at a time: deflate makes at most 1032 bytes of one, so 64 MB between two looks. */
const feed = 64 * 1024

class TooMuch extends Error {}

/** Unpacks one entry, giving up as soon as it makes more than it declared or more than `room`. */
function unpackEntry(bytes: Uint8Array, entry: ZipEntry, room: number): Result<Uint8Array, ZipFailure> {
  const local = entry.offset
  if (u32(bytes, local) !== localSignature) return fail('damaged')
  const start = local + 30 + u16(bytes, local + 26) + u16(bytes, local + 28)
  const end = start + entry.packed
  if (end > bytes.length) return fail('damaged')
  const packed = bytes.subarray(start, end)
  if (entry.method === 0) return packed.length === entry.unpacked ? ok(packed) : fail('forged')
  if (entry.method !== 8) return fail('damaged')
  if (entry.unpacked > room) return fail('too-large')

  const whole = new Uint8Array(entry.unpacked)
  let filled = 0
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > whole.length) throw new TooMuch()
    whole.set(chunk, filled)
    filled += chunk.length
  })
  try {
    for (let at = 0; at < packed.length; at += feed) {
      inflate.push(packed.subarray(at, at + feed), at + feed >= packed.length)
    }
  } catch (error) {
    return fail(error instanceof TooMuch ? 'forged' : 'damaged')
  }
  return filled === whole.length ? ok(whole) : fail('damaged')
}

/**
 * Unpacks the entries that `wanted` names, after checking that what they declare stays within the limits. An entry
 * that turns out larger than it declared is refused before it fills the memory.
 */
export function unpack(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  wanted: (name: string) => boolean,
  limits: IntakeLimits,
): Result<Map<string, Uint8Array>, ZipFailure> {
  const chosen = entries.filter((entry) => wanted(entry.name))
  if (chosen.some((entry) => entry.encrypted)) return fail('encrypted')
  let room = limits.unpackedBytes
  for (const entry of chosen) room -= entry.unpacked
  if (room < 0) return fail('too-large')
  const parts = new Map<string, Uint8Array>()
  for (const entry of chosen) {
    const part = unpackEntry(bytes, entry, limits.unpackedBytes)
    if (!part.ok) return part
    parts.set(entry.name, part.value)
  }
  return ok(parts)
}

/** Packs parts into a zip without compression, for a reader that only takes whole zips. */
export function storedZip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder()
  const files = [...parts].map(([name, data]) => ({ name: encoder.encode(name), data }))
  const size = files.reduce((sum, file) => sum + 76 + 2 * file.name.length + file.data.length, 22)
  const zip = new Uint8Array(size)
  const view = new DataView(zip.buffer)
  const offsets: number[] = []
  let at = 0
  for (const { name, data } of files) {
    offsets.push(at)
    view.setUint32(at, localSignature, true)
    view.setUint16(at + 4, 20, true)
    view.setUint32(at + 18, data.length, true)
    view.setUint32(at + 22, data.length, true)
    view.setUint16(at + 26, name.length, true)
    zip.set(name, at + 30)
    zip.set(data, at + 30 + name.length)
    at += 30 + name.length + data.length
  }
  const directory = at
  files.forEach(({ name, data }, index) => {
    view.setUint32(at, directorySignature, true)
    view.setUint16(at + 4, 20, true)
    view.setUint16(at + 6, 20, true)
    view.setUint32(at + 20, data.length, true)
    view.setUint32(at + 24, data.length, true)
    view.setUint16(at + 28, name.length, true)
    view.setUint32(at + 42, offsets[index] ?? 0, true)
    zip.set(name, at + 46)
    at += 46 + name.length
  })
  view.setUint32(at, endSignature, true)
  view.setUint16(at + 8, files.length, true)
  view.setUint16(at + 10, files.length, true)
  view.setUint32(at + 12, at - directory, true)
  view.setUint32(at + 16, directory, true)
  return zip
}
