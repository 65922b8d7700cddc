import { mkdir, writeFile } from 'node:fs/promises'
import { sampleFiles } from './samples/files.ts'

/** Writes assets/samples anew; the same source gives the same bytes. */
const folder = new URL('../assets/samples/', import.meta.url)

await mkdir(folder, { recursive: true })
for (const [name, content] of await sampleFiles()) {
  await writeFile(new URL(name, folder), content)
  console.log(`${name}: ${content.length} bytes`)
}
