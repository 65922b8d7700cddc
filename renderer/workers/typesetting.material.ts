import sansRegular from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url'
import sansBold from '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf?url'
import sansJpRegular from '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf?url'
import sansJpBold from '@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf?url'
import serifRegular from '@expo-google-fonts/noto-serif-jp/400Regular/NotoSerifJP_400Regular.ttf?url'
import serifBold from '@expo-google-fonts/noto-serif-jp/700Bold/NotoSerifJP_700Bold.ttf?url'
import tinosRegular from '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf?url'
import tinosItalic from '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf?url'
import tinosBold from '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf?url'
import compilerUrl from '@myriaddreamin/typst-ts-web-compiler/wasm?url'
import type { FontFile } from '../../shared/typesetting/glyphs.ts'

/** Where the build has put each font file, by the family that templates call it by; the same as `fontList`. */
const fontUrls = {
  sans: [
    ['Noto Sans', sansRegular],
    ['Noto Sans', sansBold],
    ['Noto Sans JP', sansJpRegular],
    ['Noto Sans JP', sansJpBold],
  ],
  serif: [
    ['Tinos', tinosRegular],
    ['Tinos', tinosItalic],
    ['Tinos', tinosBold],
    ['Noto Serif JP', serifRegular],
    ['Noto Serif JP', serifBold],
  ],
} as const

export type Typeface = keyof typeof fontUrls

const sources = import.meta.glob<string>('../../assets/print/*.typ', { query: '?raw', import: 'default', eager: true })

/** The print templates by file name. */
export const templates: Record<string, string> = Object.fromEntries(
  Object.entries(sources).map(([path, source]) => [path.slice(path.lastIndexOf('/') + 1), source]),
)

async function bytesAt(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}

/** The compiler, compiled once for all typesetters of this worker. */
export const loadCompiler = async (): Promise<WebAssembly.Module> => WebAssembly.compile(await bytesAt(compilerUrl))

/** The fonts of one typeface. */
export const loadFonts = (typeface: Typeface): Promise<FontFile[]> =>
  Promise.all(fontUrls[typeface].map(async ([family, url]) => ({ family, bytes: await bytesAt(url) })))
