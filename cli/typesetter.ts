import { readdir, readFile } from 'node:fs/promises'
import { createRequire, findPackageJSON } from 'node:module'
import { pathToFileURL } from 'node:url'
import { fontList } from '../shared/typesetting/fonts.ts'
import { createTypesetter, type Typesetter } from '../shared/typesetting/typesetter.ts'

const require = createRequire(import.meta.url)
/** From the package's own root, so that it is found from the sources and from a build alike. */
const templateFolder = new URL('assets/print/', pathToFileURL(findPackageJSON(import.meta.url) ?? ''))

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
