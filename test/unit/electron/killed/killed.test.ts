import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openBackups } from '../../../../electron/backups/store.ts'
import { writeWhole } from '../../../../electron/files/write-whole.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'killed-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const writer = join(import.meta.dirname, 'writer.ts')

/** Lets a writer write, kills it at a random moment, and answers the last write that it said was done. */
async function killOnce(mode: 'whole' | 'careless' | 'backups', from: number): Promise<number> {
  const child = spawn(process.execPath, [writer, folder, mode, String(from)], { stdio: ['ignore', 'pipe', 'pipe'] })
  let done = ''
  let complaint = ''
  child.stderr.on('data', (text) => (complaint += text))
  const ended = new Promise<void>((settle) => child.once('close', () => settle()))
  await new Promise<void>((settle) => {
    child.stdout.on('data', (text) => {
      done += text
      setTimeout(settle, Math.random() * 25)
    })
    child.once('close', () => settle())
  })
  child.kill('SIGKILL')
  await ended
  expect(complaint).toBe('')
  return Number(done.trim().split('\n').at(-1) || from - 1)
}

/** The turn that a file holds, or undefined when it is not one whole write. */
function turnIn(bytes: Uint8Array): number | undefined {
  const sum = Buffer.from(bytes.subarray(0, 64)).toString('latin1')
  const text = bytes.subarray(64)
  if (createHash('sha256').update(text).digest('hex') !== sum) return undefined
  return Number.parseInt(Buffer.from(text.subarray(0, 12)).toString('latin1'), 10)
}

describe('a process that is killed while it writes', () => {
  test('leaves the last whole file, never a part, forty times over', async () => {
    let last = 0
    for (let kill = 0; kill < 40; kill++) {
      last = await killOnce('whole', last + 1)
      const turn = turnIn(await readFile(join(folder, 'forum.bin')))
      // The write in flight may have landed; the one before it must have.
      expect([last, last + 1]).toContain(turn)
      last = turn ?? last
    }
    await writeWhole(join(folder, 'forum.bin'), Buffer.from('the next write sweeps up'))
    expect(await readdir(folder)).toEqual(['forum.bin'])
  })

  test('would leave a part with a careless write, so this test can fail', async () => {
    let parts = 0
    for (let kill = 0; kill < 200 && parts === 0; kill++) {
      await killOnce('careless', 1)
      if (turnIn(await readFile(join(folder, 'forum.bin'))) === undefined) parts++
    }
    expect(parts).toBe(1)
  })

  test('leaves backups that can all be restored, twenty times over', async () => {
    const backups = openBackups(folder, () => new Date('2026-11-21T09:00:00Z'))
    let last = 0
    for (let kill = 0; kill < 20; kill++) {
      last = await killOnce('backups', last + 1)
      const list = await backups.list()
      expect(Math.max(...list.map(({ revision }) => revision))).toBeGreaterThanOrEqual(last)
      for (const { id } of list.slice(0, 3)) expect((await backups.read(id)).ok, id).toBe(true)
      last = list[0]?.revision ?? last
    }
    for (const { id } of await backups.list()) expect((await backups.read(id)).ok, id).toBe(true)
  })
})
