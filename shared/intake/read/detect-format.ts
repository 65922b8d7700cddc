/** What the first bytes say a file is, whatever its name says. */
export type FileKind = 'zip' | 'compound' | 'biff' | 'markup' | 'text' | 'foreign'

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
/** Files that are often sent by mistake and never hold a sheet, by their first bytes. */
const foreignFiles: readonly (readonly [kind: string, signature: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['7-Zip', [0x37, 0x7a, 0xbc, 0xaf]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['gzip', [0x1f, 0x8b]],
  ['EXE', [0x4d, 0x5a, 0x90, 0x00]],
  ['MHTML', [0x4d, 0x49, 0x4d, 0x45, 0x2d, 0x56]],
]

/** What a foreign file is, as people call it. */
export const foreignKind = (bytes: Uint8Array): string =>
  foreignFiles.find(([, signature]) => startsWith(bytes, signature))?.[0] ?? '?'

/** The first thousand characters, for a look at markup; good enough in every encoding that keeps ASCII. */
function opening(bytes: Uint8Array): string {
  const label = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8'
  return new TextDecoder(label).decode(bytes.subarray(0, 4096)).trimStart().toLowerCase()
}

/** Recognises a file from its bytes: zip (xlsx, ods), compound file or bare BIFF (xls), markup, text. */
export function detectFormat(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, [0x50, 0x4b]) && (bytes[2] ?? 0xff) < 9) return 'zip'
  if (startsWith(bytes, compoundFile)) return 'compound'
  if (
    bytes[0] === 0x09 &&
    [0, 2, 4, 8].includes(bytes[1] ?? 0xff) &&
    (bytes[3] ?? 0xff) === 0 &&
    (bytes[2] ?? 0) < 32
  ) {
    return 'biff'
  }
  if (foreignFiles.some(([, signature]) => startsWith(bytes, signature))) return 'foreign'
  const text = opening(bytes)
  if (text.startsWith('<') && /<(!doctype html|html|head|body|table|meta|style|workbook|\?mso|\?xml)/.test(text)) {
    return 'markup'
  }
  return 'text'
}
