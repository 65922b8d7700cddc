import { encode } from 'uqr'
import type { QrSquare } from './document.ts'

/**
 * A QR square for an opaque id, as rows of 1 (dark) and 0, without a border: templates leave the quiet zone of four
 * modules themselves. Medium error correction survives a fold or a coffee ring.
 */
export function qrSquare(id: string): QrSquare {
  const { data } = encode(id, { ecc: 'M', border: 0 })
  return { text: id, rows: data.map((row) => row.map((dark) => (dark ? '1' : '0')).join('')) }
}
