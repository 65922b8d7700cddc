import { readFileSync } from 'node:fs'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { youngMegabytes } from '../../cli/run-intake.ts'
import { intake } from '../../shared/intake/intake.ts'

const megabytes = 1024
const mebibytes = (bytes: number): number => Math.round(bytes / 1024 / 1024)

/** Imports the file in a thread with the limit that the command line sets, and prints how far the process rose, in MB. */
function watch(file: string): void {
  const before = process.memoryUsage.rss()
  let peak = before
  const look = () => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }
  const watching = setInterval(look, 5)
  const worker = new Worker(new URL(import.meta.url), {
    workerData: file,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: youngMegabytes },
  })
  worker.on('message', (registrants: number) => {
    clearInterval(watching)
    look()
    console.log(JSON.stringify({ before: mebibytes(before), peak: mebibytes(peak), registrants }))
  })
}

if (isMainThread) {
  const [file] = process.argv.slice(2)
  if (file === undefined) throw new Error('the file to import is missing')
  watch(file)
} else {
  const bytes = readFileSync(String(workerData))
  const result = intake([{ name: 'list', bytes }], { eventDays: ['2025-11-24', '2025-11-25'] })
  parentPort?.postMessage(result.registrants.length)
}
