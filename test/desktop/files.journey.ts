import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Desktop, expect, test } from './host.ts'

/** Answers the next save dialogs with a path and the open dialogs with files, as a person would. */
const answerDialogs = (desktop: Desktop, savePath: string | undefined, openPaths: string[] = []) =>
  desktop.inMain(
    ({ dialog }, { save, open }) => {
      const seen: unknown[] = []
      Object.assign(globalThis, { dialogsSeen: seen })
      dialog.showSaveDialog = async (...args: unknown[]) => {
        seen.push(args.at(-1))
        return { canceled: !save, filePath: save ?? '' }
      }
      dialog.showOpenDialog = async (...args: unknown[]) => {
        seen.push(args.at(-1))
        return { canceled: open.length === 0, filePaths: open }
      }
    },
    { save: savePath, open: openPaths },
  )
const save = ({ page }: Desktop, kind: 'pdf' | 'forum', name: string, text: string) =>
  page.evaluate(([k, n, t]) => window.desktop.files.save(k, n, new TextEncoder().encode(t)), [
    kind,
    name,
    text,
  ] as const)
const recent = async ({ page }: Desktop) => (await page.evaluate(() => window.desktop.settings.read())).recent
/** Collects the files that come from outside, as the app's own listener gets them too. */
const listen = ({ page }: Desktop) =>
  page.evaluate(() => {
    const names: string[] = []
    Object.assign(window, { filesSeen: names })
    window.desktop.files.onOpened(({ name, bytes }) => names.push(`${name}: ${new TextDecoder().decode(bytes)}`))
  })
const seenFiles = ({ page }: Desktop) => page.evaluate(() => Reflect.get(window, 'filesSeen') as string[])

test('a file is written whole where the person says, with its ending, and over an older one', async ({
  start,
  folder,
}) => {
  const desktop = await start()
  const path = join(folder, 'lịch 日程')
  await answerDialogs(desktop, path)
  expect(await save(desktop, 'pdf', 'QNI – R3.pdf', 'one')).toEqual({ ok: true, value: { name: `${path}.pdf` } })
  expect(await save(desktop, 'pdf', 'QNI – R3.pdf', 'two')).toEqual({ ok: true, value: { name: `${path}.pdf` } })
  expect(readFileSync(`${path}.pdf`, 'utf8')).toBe('two')
  const [seen] = await desktop.inMain(() => Reflect.get(globalThis, 'dialogsSeen') as { defaultPath: string }[])
  expect(seen?.defaultPath).toBe('QNI – R3.pdf')
  expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([])
})

test('cancelling writes and reads nothing', async ({ start }) => {
  const desktop = await start()
  await answerDialogs(desktop, undefined)
  expect(await save(desktop, 'pdf', 'a.pdf', 'x')).toEqual({ ok: true, value: null })
  expect(await desktop.page.evaluate(() => window.desktop.files.open('spreadsheet', true))).toEqual({
    ok: true,
    value: [],
  })
})

test('a folder that is gone is said plainly, and nothing half-written stays', async ({ start, folder }) => {
  const desktop = await start()
  await answerDialogs(desktop, join(folder, 'gone', 'a.pdf'))
  expect(await save(desktop, 'pdf', 'a.pdf', 'x')).toEqual({
    ok: false,
    failure: { key: 'common.host.folderGone', params: { name: 'a.pdf' } },
  })
  mkdirSync(join(folder, 'taken.pdf'))
  await answerDialogs(desktop, join(folder, 'taken.pdf'))
  expect(await save(desktop, 'pdf', 'a.pdf', 'x')).toMatchObject({ ok: false })
  expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([])
})

test('a full disk and a file that is open in Excel are said plainly, and the old file stays', async ({
  start,
  folder,
}) => {
  const desktop = await start()
  const path = join(folder, 'plan.pdf')
  writeFileSync(path, 'old')
  await answerDialogs(desktop, path)
  // What the file system would answer is put into the mouth of Node's own functions, below everything of ours.
  const answerWith = (step: 'open' | 'rename', code: string) =>
    desktop.inMain(
      (_electron, fault) => {
        const files = process.getBuiltinModule('node:fs/promises')
        const { syncBuiltinESMExports } = process.getBuiltinModule('node:module')
        const real = files[fault.step]
        const failing = async (...args: unknown[]) => {
          const [first] = args
          if (String(first).includes('.part')) throw Object.assign(new Error(fault.code), { code: fault.code })
          return Reflect.apply(real, files, args)
        }
        Object.assign(files, { [fault.step]: failing })
        syncBuiltinESMExports()
        Object.assign(globalThis, {
          mend: () => {
            Object.assign(files, { [fault.step]: real })
            syncBuiltinESMExports()
          },
        })
      },
      { step, code },
    )
  const mend = () => desktop.inMain(() => Reflect.get(globalThis, 'mend')())

  for (const [step, code, key] of [
    ['open', 'ENOSPC', 'diskFull'],
    ['rename', 'EBUSY', 'locked'],
    ['rename', 'EROFS', 'readOnlyDisk'],
  ] as const) {
    await answerWith(step, code)
    expect(await save(desktop, 'pdf', 'plan.pdf', 'new')).toEqual({
      ok: false,
      failure: { key: `common.host.${key}`, params: { name: 'plan.pdf' } },
    })
    await mend()
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([])
  }
  expect((await save(desktop, 'pdf', 'plan.pdf', 'new')).ok).toBe(true)
  expect(readFileSync(path, 'utf8')).toBe('new')
})

test('several files are opened at once, and one that is missing is named', async ({ start, folder }) => {
  const desktop = await start()
  const paths = ['ds-vn.xlsx', '名簿.csv'].map((name) => join(folder, name))
  for (const path of paths) writeFileSync(path, basename(path))
  await answerDialogs(desktop, undefined, paths)
  const open = () =>
    desktop.page.evaluate(async () => {
      const answer = await window.desktop.files.open('spreadsheet', true)
      if (!answer.ok) return answer.failure
      return answer.value.map(({ name, bytes }) => `${name} = ${new TextDecoder().decode(bytes)}`)
    })
  expect(await open()).toEqual(['ds-vn.xlsx = ds-vn.xlsx', '名簿.csv = 名簿.csv'])
  await answerDialogs(desktop, undefined, [...paths, join(folder, 'moved.xlsx')])
  expect(await open()).toEqual({ key: 'common.host.fileMissing', params: { name: 'moved.xlsx' } })
})

test('forum files are remembered, listed in the menu, opened from there, and their paths stay secret', async ({
  start,
  folder,
}) => {
  const desktop = await start()
  const path = join(folder, 'dien-dan.forum')
  await answerDialogs(desktop, path)
  await save(desktop, 'forum', 'dien-dan.forum', 'content')
  const [entry] = await recent(desktop)
  expect(entry).toMatchObject({ name: 'dien-dan.forum' })
  expect(JSON.stringify(await recent(desktop))).not.toContain(folder)

  await listen(desktop)
  await desktop.inMain(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(`recent-${id}`)?.click(), entry?.id)
  await expect.poll(() => seenFiles(desktop)).toEqual(['dien-dan.forum: content'])
  const open = () => desktop.page.evaluate((id) => window.desktop.files.openRecent(id), entry?.id ?? '')
  expect(await open()).toMatchObject({ ok: true, value: { name: 'dien-dan.forum' } })
  if (desktop.host === 'stand-in') {
    expect(await desktop.inMain(({ app }) => Reflect.get(app, 'recorded').documents[0])).toBe(path)
  }

  await desktop.close()
  const again = await start({ userData: desktop.userData })
  expect(await recent(again)).toMatchObject([{ name: 'dien-dan.forum' }])
  rmSync(path)
  expect(await again.page.evaluate((id) => window.desktop.files.openRecent(id), entry?.id ?? '')).toEqual({
    ok: false,
    failure: { key: 'common.host.fileMissing', params: { name: 'dien-dan.forum' } },
  })
})

test('a second start hands its files to the running window and ends', async ({ start, startSecond, folder }) => {
  const desktop = await start()
  await listen(desktop)
  const path = join(folder, 'double-clicked.forum')
  writeFileSync(path, 'from outside')
  await desktop.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
  expect(await startSecond({ userData: desktop.userData, args: [path] })).toBe(true)
  await expect.poll(() => seenFiles(desktop)).toEqual(['double-clicked.forum: from outside'])
  expect(
    await desktop.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((each) => each.isMinimized())),
  ).toEqual([false])
})

test('a file named at the start waits until the window asks', async ({ start, folder }) => {
  const path = join(folder, 'first.forum')
  writeFileSync(path, 'no forum at all')
  const desktop = await start({ args: [path] })
  await expect.poll(async () => (await recent(desktop)).map(({ name }) => name)).toEqual(['first.forum'])
  await listen(desktop)
  // Whoever asked first got it; nothing waits any more.
  await desktop.page.waitForTimeout(300)
  const left = await seenFiles(desktop)
  expect(left.length === 0 || left[0] === 'first.forum: no forum at all').toBe(true)
})

test('a file dropped on the window does not take the window away', async ({ start, folder }) => {
  const desktop = await start()
  const before = desktop.page.url()
  await desktop.page.evaluate(() => {
    const data = new DataTransfer()
    data.items.add(new File(['a,b'], 'list.csv', { type: 'text/csv' }))
    for (const type of ['dragenter', 'dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }))
    }
  })
  await desktop.page.waitForTimeout(300)
  expect(desktop.page.url().split('#')[0]).toBe(before.split('#')[0])
  expect(existsSync(folder)).toBe(true)
})

test('a download asks where to, and goes there', async ({ start, folder }) => {
  const desktop = await start()
  const path = join(folder, 'downloaded.txt')
  await desktop.inMain(({ dialog }, to) => {
    dialog.showSaveDialogSync = () => to
  }, path)
  await desktop.page.evaluate(() => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob(['made by the app']))
    link.download = 'report.txt'
    link.click()
  })
  await expect.poll(() => (existsSync(path) ? readFileSync(path, 'utf8') : '')).toBe('made by the app')
})
