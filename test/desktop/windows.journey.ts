import { type Desktop, expect, test } from './host.ts'

const addresses = (desktop: Desktop) =>
  desktop.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getURL()))
const hall = (desktop: Desktop) => desktop.pages().find((page) => page.url().includes('/hall'))

test('the hall’s timetable opens once, reads, and may change nothing', async ({ start }) => {
  const desktop = await start()
  await desktop.page.evaluate(() => window.desktop.windows.openHall('forum-1'))
  await expect.poll(() => addresses(desktop)).toContain('app://forum-match/index.html#/forum/forum-1/hall')
  await desktop.page.evaluate(() => window.desktop.windows.openHall('forum-2'))
  await expect.poll(() => addresses(desktop)).toContain('app://forum-match/index.html#/forum/forum-2/hall')
  expect(await addresses(desktop)).toHaveLength(2)

  await expect.poll(() => hall(desktop) !== undefined).toBe(true)
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
  await expect.poll(() => addresses(desktop)).toContain('app://forum-match/index.html#/forum/forum-1/hall')
  const { second, halls } = await desktop.inMain(({ BrowserWindow, screen }) => {
    const main = screen.getPrimaryDisplay().id
    const windows = BrowserWindow.getAllWindows().filter(({ webContents }) => webContents.getURL().endsWith('/hall'))
    return {
      second: screen.getAllDisplays().find(({ id }) => id !== main)?.bounds.x,
      halls: windows.map((each) => ({ x: each.getBounds().x, full: each.isFullScreen() })),
    }
  })
  expect(halls).toEqual([second === undefined ? { x: expect.any(Number), full: false } : { x: second, full: true }])
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
  await expect.poll(() => addresses(desktop)).toHaveLength(2)
  await desktop.inMain(({ app }) => {
    setTimeout(() => app.quit())
  })
  await desktop.ended()
})
