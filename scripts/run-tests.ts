import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { z } from 'zod'
import { projectFolder } from './toolchain.mjs'

/**
 * Everything that must hold, in the order in which a fault is cheapest to find: types, lint, unit tests, the build,
 * then the journeys over what was built. Every step runs even when an earlier one failed, so one run shows all there
 * is; the last line counts it: `N passed, N failed`. A skipped test counts as failed, because nobody looked.
 */
type Count = { passed: number; failed: number }
type Step = { name: string; run: () => Count }

const results = join(projectFolder, 'test-results')
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

function command(program: string, args: string[], env: Record<string, string> = {}): number {
  const run = spawnSync(program, args, {
    cwd: projectFolder,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  if (run.error) console.error(`${program}: ${run.error.message}`)
  return run.status ?? 1
}

const secondTries: string[] = []

const asOne = (code: number): Count => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

/** The report a runner wrote; a runner that fell over before it could count is one failure. */
function counted(code: number, file: string, read: (json: unknown) => Count): Count {
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const count = read(JSON.parse(readFileSync(file, 'utf8')))
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

const vitestReport = z.object({ numPassedTests: z.number(), numTotalTests: z.number() })
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
})

function unitTests(): Count {
  const file = join(results, 'unit.json')
  const code = command('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`])
  return counted(code, file, (json) => {
    const { numPassedTests, numTotalTests } = vitestReport.parse(json)
    return { passed: numPassedTests, failed: numTotalTests - numPassedTests }
  })
}

/** A port of 127.0.0.1 that nobody uses now, for the app that the journeys walk through. */
const freePort = await new Promise<string>((settle, refuse) => {
  const server = createServer().once('error', refuse)
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    server.close(() => settle(String(typeof address === 'object' ? address?.port : address)))
  })
})

function journeys(name: string, config: string, ...options: string[]): Count {
  const file = join(results, `${name}.json`)
  const code = command('playwright', ['test', '-c', config, ...options], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    JOURNEY_PORT: process.env.JOURNEY_PORT ?? freePort,
  })
  return counted(code, file, (json) => {
    const { stats } = playwrightReport.parse(json)
    // A journey that needed a second try passed, but the run says so: something in it is still a race.
    if (stats.flaky > 0) secondTries.push(`${stats.flaky} of ${name}`)
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped }
  })
}

const steps: Step[] = [
  { name: 'types', run: () => asOne(command('npm', ['run', '-s', 'types'])) },
  { name: 'lint and format', run: () => asOne(command('npm', ['run', '-s', 'lint'])) },
  { name: 'unit tests', run: unitTests },
  { name: 'build', run: () => asOne(command('npm', ['run', '-s', 'build', '--', '--logLevel', 'warn'])) },
  // Two at a time, but frames are counted with nothing else running.
  {
    name: 'journeys in the browser',
    run: () => journeys('browser', 'playwright.config.ts', '--workers=2', '--grep-invert', 'as many frames'),
  },
  { name: 'frames of the board', run: () => journeys('frames', 'playwright.config.ts', 'board-frames') },
  { name: 'journeys on the desktop shell', run: () => journeys('desktop', 'test/desktop/playwright.config.ts') },
]

const only = process.argv.slice(2)
const total: Count = { passed: 0, failed: 0 }
const lines: string[] = []
for (const step of steps) {
  if (only.length > 0 && !only.some((word) => step.name.includes(word))) continue
  console.log(`\n— ${step.name}`)
  const started = performance.now()
  const { passed, failed } = step.run()
  total.passed += passed
  total.failed += failed
  lines.push(
    `${failed === 0 ? 'ok    ' : 'FAILED'} ${step.name}: ${passed} passed, ${failed} failed, ${Math.round((performance.now() - started) / 1000)} s`,
  )
}

console.log(`\n${lines.join('\n')}`)
if (secondTries.length > 0) console.log(`Passed only on a second try: ${secondTries.join(', ')}.`)
if (!existsSync(join(projectFolder, 'node_modules', 'electron', 'path.txt'))) {
  console.log(
    'DID NOT RUN: the desktop journeys on real Electron (its program is not here); they ran on the stand-in host.',
  )
}
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1)
