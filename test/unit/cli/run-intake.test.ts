import { describe, expect, it, vi } from 'vitest'
import { importForum } from '../../../cli/run-intake.ts'

// Each test starts processes; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 })

const script = (source: string) => new URL(`data:text/javascript,${encodeURIComponent(source)}`)
const begin = "import { parentPort } from 'node:worker_threads'; parentPort.postMessage({ reading: 'bomb.xlsx' });"
const lists = [{ name: 'bomb.xlsx', bytes: new Uint8Array([1]) }]
const read = (source: string, limits: { seconds: number; megabytes: number }) =>
  importForum({ lists }, { language: 'en', onFile: () => {}, thread: { script: script(source), ...limits } })

describe('importForum', () => {
  it('ends a file that never comes to an end, and names it', async () => {
    const ended = await read(`${begin} for (;;) {}`, { seconds: 1, megabytes: 64 })
    expect(ended).toMatchObject({
      ok: false,
      failure: { code: 'tookTooLong', what: { params: { file: 'bomb.xlsx' } } },
    })
  })

  it('ends a file that eats the memory, and names it', async () => {
    const greedy = `${begin} let last; for (;;) last = { last };`
    const ended = await read(greedy, { seconds: 60, megabytes: 64 })
    expect(ended).toMatchObject({
      ok: false,
      failure: { code: 'tookTooMuch', what: { params: { file: 'bomb.xlsx' } } },
    })
  })

  it('does not hide a mistake of the program', async () => {
    await expect(read("throw new Error('a mistake')", { seconds: 60, megabytes: 64 })).rejects.toThrow('a mistake')
  })
})
