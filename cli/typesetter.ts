import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fontList } from '../shared/typesetting/fonts.ts'
import { createTypesetter, type Typesetter } from '../shared/typesetting/typesetter.ts'

const require = createRequire(import.meta.url)
const templateFolder = new URL('../assets/print/', import.meta.url)

/** The typesetter in Node: compiler and fonts from the installed packages, templates from assets/print. */
export async function createNodeTypesetter(): Promise<Typesetter> {
  const names = (await readdir(templateFolder)).filter((name) => name.endsWith('.typ'))
  const [compilerWasm, fonts, templates] = await Promise.all([
    readFile(require.resolve('@myriaddreamin/typst-ts-web-compiler/wasm')),
    Promise.all(fontList.map(async ({ family, file }) => ({ family, bytes: await readFile(require.resolve(file)) }))),
    Promise.all(names.map(async (name) => [name, await readFile(new URL(name, templateFolder), 'utf8')] as const)),
  ])
  return createTypesetter({ compilerWasm, fonts, templates: Object.fromEntries(templates) })
}
