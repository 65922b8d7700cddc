import { set_cptable } from '@e965/xlsx'

/** Windows code pages that an .xls may name, by their label in the Encoding Standard. */
const labels: ReadonlyMap<number, string> = new Map([
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [1200, 'utf-16le'],
  [1250, 'windows-1250'],
  [1251, 'windows-1251'],
  [1252, 'windows-1252'],
  [1253, 'windows-1253'],
  [1254, 'windows-1254'],
  [1255, 'windows-1255'],
  [1256, 'windows-1256'],
  [1257, 'windows-1257'],
  [1258, 'windows-1258'],
  [10000, 'macintosh'],
  [20932, 'euc-jp'],
  [28591, 'windows-1252'],
  [65001, 'utf-8'],
])

/** Named by its value, since not every host's types name it as a type. */
type Decoder = InstanceType<typeof TextDecoder>

const decoders = new Map<number, Decoder>()

function decoderOf(codepage: number): Decoder {
  const known = decoders.get(codepage)
  if (known) return known
  const decoder = new TextDecoder(labels.get(codepage) ?? 'windows-1252', { ignoreBOM: true })
  decoders.set(codepage, decoder)
  return decoder
}

/**
 * Gives the library the platform's own decoders for .xls from before Unicode (BIFF5 and older), instead of the half
 * megabyte of tables that it offers. Called before such a file is read; the library keeps it from then on.
 */
export function teachCodepages(): void {
  set_cptable({
    utils: {
      hascp: (codepage: number) => labels.has(codepage),
      decode: (codepage: number, data: ArrayLike<number>) => decoderOf(codepage).decode(Uint8Array.from(data)),
      encode: (_codepage: number, text: string) => new TextEncoder().encode(text),
    },
  })
}

/** Code pages by the encodings a person can choose. */
export const codepageOf = { shift_jis: 932, 'euc-jp': 20932, 'windows-1258': 1258, 'windows-1252': 1252 } as const
