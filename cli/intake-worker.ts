import { parentPort, workerData } from 'node:worker_threads'
import { importReport, intake } from '../shared/intake/intake.ts'
import type { IntakeRequest } from './run-intake.ts'

/** Reads registration lists away from the main thread, so that a hostile file can be given up. */
const { files, options, language }: IntakeRequest = workerData
const result = intake(files, options)
parentPort?.postMessage({ result, report: importReport(result, language) })
