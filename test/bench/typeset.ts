import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createNodeTypesetter } from '../../cli/typesetter.ts'
import { buildDocuments } from '../../shared/documents/build.ts'
import type { PrintDocument } from '../../shared/documents/document.ts'
import { fontList } from '../../shared/typesetting/fonts.ts'
import { createTypesetter, type Typesetter } from '../../shared/typesetting/typesetter.ts'
import { sampleForum } from '../unit/shared/documents/sample-forum.ts'

const companies = 200
const tables = 40

/** The same text with no layout at all: every string of a document as one paragraph after the other. */
const bareTemplate = `
#let data = json("data.json")
#set text(font: ("Noto Sans", "Noto Sans JP"), size: 9pt)
#let words(value) = if type(value) == str { par(value) } else if type(value) == array {
  value.map(words).join()
} else if type(value) == dictionary {
  value.values().map(words).join()
}
#for doc in data.documents { pagebreak(weak: true); words(doc.body) }
`

async function bareTypesetter(): Promise<Typesetter> {
  const require = createRequire(import.meta.url)
  return createTypesetter({
    compilerWasm: await readFile(require.resolve('@myriaddreamin/typst-ts-web-compiler/wasm')),
    fonts: await Promise.all(
      fontList.map(async ({ family, file }) => ({ family, bytes: await readFile(require.resolve(file)) })),
    ),
    templates: { 'main.typ': bareTemplate },
  })
}

/** Pages of a PDF: one `/Type /Page` object each, which Typst writes in the clear. */
const pagesIn = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length ?? 0

async function timed(typesetter: Typesetter, batches: readonly (readonly PrintDocument[])[]) {
  let pages = 0
  const start = performance.now()
  for (const batch of batches) {
    const made = await typesetter.typeset(batch)
    if (!made.ok) throw new Error(JSON.stringify(made.failure))
    pages += pagesIn(made.value)
  }
  return { pages, ms: performance.now() - start }
}

/**
 * Prints how long all agendas of 52 localities and 200 companies take, each as a file of its own and then all in one,
 * beside the same text set without any layout by the same compiler in the same run.
 */
export async function benchTypeset(): Promise<void> {
  const started = performance.now()
  const set = buildDocuments(sampleForum({ tables, companies }))
  const built = performance.now() - started
  const agendas = set.documents.filter((document) => document.product === 'agenda')
  const others = set.documents.filter((document) => document.product !== 'agenda')
  const one = agendas.slice(0, 1)

  const cold = performance.now()
  const typesetter = await createNodeTypesetter()
  await typesetter.typeset(one)
  const first = performance.now() - cold
  const bare = await bareTypesetter()
  await bare.typeset(one)

  const singles = await timed(
    typesetter,
    agendas.map((agenda) => [agenda]),
  )
  const joint = await timed(typesetter, [agendas])
  const rest = await timed(
    typesetter,
    others.map((document) => [document]),
  )
  const floor = await timed(
    bare,
    agendas.map((agenda) => [agenda]),
  )

  const line = (name: string, { pages, ms }: { pages: number; ms: number }): string =>
    `${name.padEnd(44)} ${String(pages).padStart(5)} pages ${(ms / 1000).toFixed(2).padStart(7)} s ${(ms / Math.max(1, pages)).toFixed(1).padStart(6)} ms/page`
  console.log(`typeset: ${agendas.length} agendas, ${set.schedule.meetings.length} meetings`)
  console.log(`documents drawn up in ${built.toFixed(0)} ms; compiler started and first page in ${first.toFixed(0)} ms`)
  console.log(line('agendas, a file each', singles))
  console.log(line('agendas.pdf after that', joint))
  console.log(line('table and interpreter rosters, A3 timetable', rest))
  console.log(line('bound: the same text without layout', floor))
  console.log(
    `ratio to the bound ${(singles.ms / floor.ms).toFixed(2)}; compiler memory ${(typesetter.memoryBytes() / 2 ** 20).toFixed(0)} MiB`,
  )
  typesetter.close()
  bare.close()
}
