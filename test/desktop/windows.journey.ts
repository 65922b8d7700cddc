import { type Desktop, expect, test } from './host.ts'

/** Keeps the addresses that windows are sent to; where a page goes from there is its own affair. */
const watch = (desktop: Desktop) =>
  desktop.inMain(({ BrowserWindow }) => {
    const sent: string[] = []
    Object.assign(globalThis, { sent })
    const real = BrowserWindow.prototype.loadURL
    BrowserWindow.prototype.loadURL = function (address, options) {
      sent.push(address)
      return real.call(this, address, options)
    }
  })
const sent = (desktop: Desktop) => desktop.inMain(() => Reflect.get(globalThis, 'sent') as string[])
const windows = (desktop: Desktop) => desktop.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
const hall = (desktop: Desktop) => desktop.pages().find((page) => page !== desktop.page && page.url() !== 'about:blank')

test('the hall’s timetable opens once, reads, and may change nothing', async ({ start }) => {
  const desktop = await start()
  await watch(desktop)
  for (const forum of ['forum-1', 'forum-2']) {
    await desktop.page.evaluate((id) => window.desktop.windows.openHall(id), forum)
    await expect.poll(() => hall(desktop) !== undefined).toBe(true)
    await hall(desktop)?.waitForLoadState()
  }
  expect(await sent(desktop)).toEqual([
    'app://forum-match/index.html#/forum/forum-1/hall',
    'app://forum-match/index.html#/forum/forum-2/hall',
  ])
  expect(await windows(desktop)).toBe(2)

  const answers = await hall(desktop)?.evaluate(async () => {
    const refused = async (answer: Promise<unknown>) =>
      answer.then(
        (value) => JSON.stringify(value).includes('refused'),
        (error: Error) => error.message.includes('refused'),
      )
    const bytes = new Uint8Array([1])
    return {
      theme: (await window.desktop.settings.read()).theme,
      save: await refused(window.desktop.files.save('pdf', 'a.pdf', bytes)),
      change: await refused(window.desktop.settings.change({ theme: 'dark' })),
      backup: await refused(window.desktop.backups.write('f', 'F', 1, bytes)),
      another: await refused(window.desktop.windows.openHall('x')),
    }
  })
  expect(answers).toEqual({ theme: 'system', save: true, change: true, backup: true, another: true })
})

test('the hall fills the second screen where there is one', async ({ start }) => {
  // Only the stand-in listens to this; elsewhere there are as many screens as there are.
  const desktop = await start({ env: { STAND_IN_DISPLAYS: '2' } })
  await desktop.page.evaluate(() => window.desktop.windows.openHall('forum-1'))
  await expect.poll(() => windows(desktop)).toBe(2)
  const { second, hall } = await desktop.inMain(({ BrowserWindow, screen }) => {
    const main = screen.getPrimaryDisplay().id
    // The newest window is the hall's.
    const [newest] = BrowserWindow.getAllWindows().sort((a, b) => b.webContents.id - a.webContents.id)
    return {
      second: screen.getAllDisplays().find(({ id }) => id !== main)?.bounds.x,
      hall: { x: newest?.getBounds().x, full: newest?.isFullScreen() },
    }
  })
  expect(hall).toEqual(second === undefined ? { x: expect.any(Number), full: false } : { x: second, full: true })
})

test('the window fills the screen and comes back', async ({ start }) => {
  const desktop = await start()
  const full = () => desktop.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen())
  await desktop.page.evaluate(() => window.desktop.windows.setFullScreen(true))
  await expect.poll(full).toBe(true)
  await desktop.page.evaluate(() => window.desktop.windows.setFullScreen(false))
  await expect.poll(full).toBe(false)
})

test('closing the main window takes the hall along and ends the program', async ({ start }) => {
  const desktop = await start()
  await desktop.page.evaluate(() => window.desktop.windows.openHall('forum-1'))
  await expect.poll(() => windows(desktop)).toBe(2)
  await desktop.inMain(({ app }) => {
    setTimeout(() => app.quit())
  })
  await desktop.ended()
})
