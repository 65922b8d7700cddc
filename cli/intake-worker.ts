import { parentPort, workerData } from 'node:worker_threads'
import { importReport } from '../shared/intake/import-report.ts'
import { intake } from '../shared/intake/intake.ts'
import type { IntakeAnswer, IntakeRequest } from './run-intake.ts'

/** Reads registration lists away from the main thread, so that a hostile file can be given up. */
const { files, options, language }: IntakeRequest = workerData
const answer = (message: IntakeAnswer) => parentPort?.postMessage(message)
const result = intake(files, { ...options, onFile: (reading) => answer({ reading }) })
answer({ imported: { result, report: importReport(result, language) } })
