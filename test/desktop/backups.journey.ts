import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { type Desktop, expect, test } from './host.ts'

// A fixed date, so that the same text is the same archive whenever it is made.
const archive = (text: string) => [
  ...zipSync({ 'forum.json': new TextEncoder().encode(text) }, { mtime: new Date('2026-11-21T00:00:00Z') }),
]
const write = ({ page }: Desktop, text: string, revision = 1) =>
  page.evaluate(
    ([bytes, number]) => window.desktop.backups.write('f1', 'Diễn đàn 2026', number, new Uint8Array(bytes)),
    [archive(text), revision] as const,
  )
const list = ({ page }: Desktop) => page.evaluate(() => window.desktop.backups.list())
const files = ({ userData }: Desktop) =>
  readdirSync(join(userData, 'backups', 'f1')).filter((name) => name.endsWith('.forum'))

test('a backup is written, listed and comes back; a damaged one does not', async ({ start }) => {
  const desktop = await start()
  expect(await write(desktop, 'one')).toEqual({ ok: true, value: null })
  expect(await write(desktop, 'one')).toEqual({ ok: true, value: null })
  expect(await write(desktop, 'two', 2)).toEqual({ ok: true, value: null })
  const entries = await list(desktop)
  expect(entries.map(({ forumName, revision }) => [forumName, revision])).toEqual([
    ['Diễn đàn 2026', 2],
    ['Diễn đàn 2026', 1],
  ])
  const read = (id: string) =>
    desktop.page.evaluate(async (entry) => {
      const answer = await window.desktop.backups.read(entry)
      return answer.ok ? [...answer.value.bytes] : answer.failure.key
    }, id)
  expect(await read(entries[1]?.id ?? '')).toEqual(archive('one'))

  const path = join(desktop.userData, 'backups', `${entries[1]?.id}.forum`)
  const bytes = readFileSync(path)
  writeFileSync(path, bytes.subarray(0, bytes.length - 10))
  expect(await read(entries[1]?.id ?? '')).toBe('common.host.backupDamaged')
})

test('closing asks the window for a last backup and waits for it', async ({ start }) => {
  const desktop = await start()
  await desktop.page.evaluate((bytes) => {
    window.desktop.backups.onWanted(async (occasion) => {
      await new Promise((done) => setTimeout(done, 700))
      await window.desktop.backups.write('f1', occasion, 7, new Uint8Array(bytes))
    })
  }, archive('the last state'))
  await desktop.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await desktop.ended()
  expect(files(desktop)).toEqual([expect.stringMatching(/-R7\.forum$/)])
})

test('a last backup that fails is said, and the person decides', async ({ start }) => {
  const desktop = await start()
  await desktop.page.evaluate(() => {
    window.desktop.backups.onWanted(async () => {
      await window.desktop.backups.write('f1', 'F', 1, new Uint8Array([1, 2, 3]))
    })
  })
  await desktop.inMain(({ dialog }) => {
    const asked: string[] = []
    Object.assign(globalThis, { asked })
    dialog.showMessageBox = async (...args: unknown[]) => {
      asked.push(String(Reflect.get(args.at(-1) as object, 'message')))
      return { response: asked.length - 1, checkboxChecked: false }
    }
  })
  const close = () => desktop.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await close()
  await expect.poll(() => desktop.inMain(() => (Reflect.get(globalThis, 'asked') as string[]).length)).toBe(1)
  expect(await desktop.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  // The second answer is to close all the same.
  await close()
  await desktop.ended()
})

test('killing the program at any moment loses at most the write in flight', async ({ start }) => {
  test.setTimeout(300_000)
  const first = await start()
  let desktop = first
  for (let kill = 0; kill < 6; kill++) {
    if (kill > 0) desktop = await start({ userData: first.userData })
    const done = desktop.page
      .evaluate(async (start) => {
        // One store of the browser's database and one of the shell, written as fast as they go.
        const db = await new Promise<IDBDatabase>((settle, refuse) => {
          const request = indexedDB.open('killed', 1)
          request.onupgradeneeded = () => request.result.createObjectStore('edits')
          request.onsuccess = () => settle(request.result)
          request.onerror = () => refuse(request.error)
        })
        const put = (turn: number) =>
          new Promise<void>((settle) => {
            const change = db.transaction('edits', 'readwrite', { durability: 'strict' })
            change.objectStore('edits').put(turn, 'last')
            change.oncomplete = () => settle()
          })
        for (let turn = start; ; turn++) {
          await put(turn)
          await window.desktop.settings.change({ columnMemory: { turn: { A: String(turn) } } })
          console.log(`done ${turn}`)
        }
      }, kill * 100_000)
      .catch(() => undefined)
    let last = -1
    desktop.page.on('console', (message) => {
      const turn = /^done (\d+)$/.exec(message.text())?.[1]
      if (turn) last = Number(turn)
    })
    await expect.poll(() => last).toBeGreaterThanOrEqual(kill * 100_000)
    await new Promise((settle) => setTimeout(settle, Math.random() * 300))
    await desktop.kill()
    await done

    const kept = JSON.parse(readFileSync(join(first.userData, 'settings.json'), 'utf8'))
    expect(Number(kept.settings.columnMemory.turn.A)).toBeGreaterThanOrEqual(last)
    const after = await start({ userData: first.userData })
    const edit = await after.page.evaluate(
      () =>
        new Promise<number>((settle) => {
          indexedDB.open('killed', 1).onsuccess = (event) => {
            const db = (event.target as IDBOpenDBRequest).result
            const read = db.transaction('edits').objectStore('edits').get('last')
            read.onsuccess = () => settle(read.result)
          }
        }),
    )
    expect(edit).toBeGreaterThanOrEqual(last)
    await after.close()
  }
})
