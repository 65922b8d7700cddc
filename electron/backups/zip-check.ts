import { crc32, inflateRawSync } from 'node:zlib'

const endMark = 0x06054b50
const entryMark = 0x02014b50
const localMark = 0x04034b50

/**
 * Whether bytes are a whole zip archive: every entry is where the directory says, unpacks, and has the checksum that
 * the directory holds. Archives of 4 GB and more (zip64) count as broken; forum files are far smaller.
 */
export function isWholeZip(bytes: Uint8Array): boolean {
  try {
    return checkZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  } catch (error) {
    // Reading past the end or unpacking rubbish: that is what a broken archive looks like.
    if (error instanceof RangeError || (error instanceof Error && 'code' in error)) return false
    throw error
  }
}

function checkZip(zip: Buffer): boolean {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end < 0 || zip.readUInt32LE(end) !== endMark || end + 22 + zip.readUInt16LE(end + 20) !== zip.length) return false
  const count = zip.readUInt16LE(end + 10)
  let at = zip.readUInt32LE(end + 16)
  if (at + zip.readUInt32LE(end + 12) !== end || count === 0) return false
  for (let entry = 0; entry < count; entry++) {
    if (zip.readUInt32LE(at) !== entryMark || !checkEntry(zip, at)) return false
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return at === end
}

function checkEntry(zip: Buffer, at: number): boolean {
  const method = zip.readUInt16LE(at + 10)
  const checksum = zip.readUInt32LE(at + 16)
  const packed = zip.readUInt32LE(at + 20)
  const size = zip.readUInt32LE(at + 24)
  const local = zip.readUInt32LE(at + 42)
  if (zip.readUInt32LE(local) !== localMark || (method !== 0 && method !== 8)) return false
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  if (start + packed > zip.length) return false
  const content = zip.subarray(start, start + packed)
  // The directory says how much comes out, so an archive that lies cannot fill the memory.
  const whole = method === 0 ? content : inflateRawSync(content, { maxOutputLength: Math.max(size, 1) })
  return whole.length === size && crc32(whole) === checksum
}
