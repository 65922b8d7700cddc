import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from '@playwright/test'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createNodeTypesetter } from '../../../cli/typesetter.ts'
import { buildDocuments } from '../../../shared/documents/build.ts'
import { sampleForum } from '../shared/documents/sample-forum.ts'
import type { Desk } from './browser/page.ts'
import { pageTexts } from './paper.ts'

const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
].join('; ')

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
  '.ttf': 'font/ttf',
}

let folder: string
let server: Server
let browser: Browser
let page: Page
const complaints: string[] = []

async function serve(root: string): Promise<Server> {
  const made = createServer(async (request, response) => {
    const name = request.url === '/' ? 'index.html' : (request.url ?? '').slice(1)
    try {
      const content = await readFile(path.join(root, path.normalize(name)))
      response.writeHead(200, {
        'content-type': types[path.extname(name)] ?? 'application/octet-stream',
        'content-security-policy': policy,
      })
      response.end(content)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((listening) => made.listen(0, '127.0.0.1', listening))
  return made
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'typesetting-'))
  await build({
    configFile: false,
    root: fileURLToPath(new URL('./browser', import.meta.url)),
    base: './',
    publicDir: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir: folder, emptyOutDir: true, target: 'chrome130', assetsInlineLimit: 0, minify: false },
  })
  server = await serve(folder)
  const systemChromium = process.env.CHROMIUM ?? '/usr/bin/chromium'
  browser = await chromium.launch({
    ...(existsSync(systemChromium) ? { executablePath: systemChromium } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  page = await browser.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port')
  await page.goto(`http://127.0.0.1:${address.port}/`)
}, 180_000)

afterAll(async () => {
  await browser?.close()
  server?.close()
  await rm(folder, { recursive: true, force: true })
})

const call = <Name extends keyof Desk>(name: Name, given: unknown): Promise<Awaited<ReturnType<Desk[Name]>>> =>
  page.evaluate(
    ([method, argument]) =>
      Reflect.apply(Reflect.get(Object(Reflect.get(globalThis, 'desk')), String(method)), undefined, [argument]),
    [name, given],
  )

describe('the typesetting worker in a real browser, under a policy without unsafe-eval', () => {
  it('runs where functions from text are refused', async () => {
    expect(await call('functionsFromTextRefused', null)).toBe(true)
  })

  it('builds the same documents and sets the same bytes as Node', async () => {
    const request = sampleForum()
    const here = buildDocuments(request)
    const there = await call('build', request)
    expect(there.ledger).toEqual(here.ledger)

    const chosen = here.documents.filter(({ id }) => ['AGD-QNI', 'AGD-GUN', 'TBL-T01', 'INT-I01', 'WALL'].includes(id))
    expect(chosen).toHaveLength(5)
    const inNode = await (await createNodeTypesetter()).typeset(chosen)
    if (!inNode.ok) throw new Error(JSON.stringify(inNode.failure))
    const inWorker = Uint8Array.from(await call('typeset', chosen), (byte) => byte.charCodeAt(0))
    expect(pageTexts(inWorker).join(' ')).toContain('クアンニン市')
    expect(Buffer.compare(Buffer.from(inWorker), Buffer.from(inNode.value))).toBe(0)
    expect(complaints).toEqual([])
  }, 120_000)
})
