const sharedTexts = 0x00fc
const continuation = 0x003c

/**
 * Fewest bytes of a record ([MS-XLS] 2.4) with which the length of the text in it can be read: what stands before the
 * text and the count itself. A reader that finds no count there goes on reading for ever.
 */
const fewestBytes: ReadonlyMap<number, number> = new Map([
  [0x0007, 1], // result of a formula in BIFF2
  [0x0004, 8], // text cell in BIFF2
  [0x041e, 3], // number format
  [sharedTexts, 8],
  [continuation, 1],
])

/** Whether the texts of shared strings, parted over `pieces`, begin and end as their own counts say. */
function areSharedTextsWhole(stream: Uint8Array, pieces: readonly { from: number; to: number }[]): boolean {
  const size = pieces.reduce((sum, { from, to }) => sum + to - from, 0)
  const bytes = pieces.length === 1 ? stream.subarray(pieces[0]?.from, pieces[0]?.to) : new Uint8Array(size)
  const starts: number[] = []
  let filled = 0
  for (const { from, to } of pieces) {
    starts.push(filled)
    if (pieces.length > 1) bytes.set(stream.subarray(from, to), filled)
    filled += to - from
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, size)
  const texts = view.getUint32(4, true)
  let piece = 0
  let at = 8
  for (let text = 0; text < texts && at < size; text++) {
    if (size - at < 3) return false
    let left = view.getUint16(at, true)
    const flags = view.getUint8(at + 2)
    let behind = 0
    at += 3
    if ((flags & 8) !== 0) {
      if (size - at < 2) return false
      behind += 4 * view.getUint16(at, true)
      at += 2
    }
    if ((flags & 4) !== 0) {
      if (size - at < 4) return false
      behind += view.getUint32(at, true)
      at += 4
    }
    let width = 1 + (flags & 1)
    while (left > 0) {
      while (piece < starts.length && (starts[piece] ?? 0) < at) piece++
      const next = starts[piece] ?? size
      if (at >= size) return false
      if (at === next) {
        // where a text goes on in the next piece, a byte of its own says how wide its letters are there
        width = view.getUint8(at) === 0 ? 1 : 2
        at++
        continue
      }
      const here = Math.min(left, Math.ceil((next - at) / width))
      at += here * width
      left -= here
    }
    at += behind
  }
  return true
}

/** Whether every text of a whole BIFF stream has its length, so that a reader comes to its end. */
export function areBiffTextsWhole(stream: Uint8Array): boolean {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  for (let at = 0; at + 4 <= stream.length; ) {
    const type = view.getUint16(at, true)
    const from = at + 4
    let to = from + view.getUint16(at + 2, true)
    if (to - from < (fewestBytes.get(type) ?? 0)) return false
    if (type === sharedTexts) {
      const pieces = [{ from, to }]
      while (to + 4 <= stream.length && view.getUint16(to, true) === continuation) {
        const piece = { from: to + 4, to: to + 4 + view.getUint16(to + 2, true) }
        if (piece.to === piece.from || piece.to > stream.length) return false
        pieces.push(piece)
        to = piece.to
      }
      if (!areSharedTextsWhole(stream, pieces)) return false
    }
    at = to
  }
  return true
}
