/** A square picture: its side in pixels and its PNG. */
export type Picture = { side: number; png: Uint8Array }

/** Windows' icon file: a directory of pictures of up to 256 pixels, each a PNG (as Windows Vista and later read it). */
export function ico(pictures: readonly Picture[]): Uint8Array {
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let offset = head.length
  for (const [index, { side, png }] of pictures.entries()) {
    const at = 6 + 16 * index
    // One byte for a side; 256 is written as 0.
    head.writeUInt8(side % 256, at)
    head.writeUInt8(side % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(png.length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += png.length
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)])
}

/** macOS' names for pictures: some sides come twice, once for a plain and once for a fine screen. */
const icnsTypes: readonly [string, number][] = [
  ['icp4', 16],
  ['ic11', 32],
  ['icp5', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
]

/** macOS' icon file: a chain of blocks, each with a four-letter type, its length and a PNG. Numbers are big-endian. */
export function icns(pictures: readonly Picture[]): Uint8Array {
  const block = (type: string, content: Uint8Array) => {
    const head = Buffer.alloc(8)
    head.write(type, 'latin1')
    head.writeUInt32BE(8 + content.length, 4)
    return Buffer.concat([head, content])
  }
  const blocks = icnsTypes.map(([type, side]) => {
    const picture = pictures.find((each) => each.side === side)
    if (!picture) throw new Error(`no picture of ${side} pixels for ${type}`)
    return block(type, picture.png)
  })
  return block('icns', Buffer.concat(blocks))
}
