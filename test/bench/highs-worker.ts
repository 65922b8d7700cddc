import { parentPort, workerData } from 'node:worker_threads'
import loadHighs from 'highs'
import { schedulingProblemSchema } from '../../shared/model/problem.ts'
import { proveWithHighs } from '../../shared/scheduling/prove.ts'

const { problem, seconds } = workerData
const highs = await loadHighs()
const proof = proveWithHighs(highs, schedulingProblemSchema.parse(problem), {
  integer: true,
  timeLimitSeconds: seconds,
  complete: true,
})
parentPort?.postMessage(proof)
