import { parentPort } from 'node:worker_threads'
import type { TypesetAnswer, TypesetTask } from './typeset-papers.ts'
import { createNodeTypesetter } from './typesetter.ts'

/** Sets papers one after the other, away from the main thread. */
const typesetter = createNodeTypesetter()

parentPort?.on('message', async ({ file, pages }: TypesetTask) => {
  const made = await (await typesetter).typeset(pages)
  const answer: TypesetAnswer = { file, made }
  parentPort?.postMessage(answer)
})
