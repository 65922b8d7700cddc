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
  const desktop = await start({ env: { STAND_IN_DISPLAYS: '2' } })
  test.skip(desktop.host !== 'stand-in', 'the second screen is the stand-in’s')
  await desktop.page.evaluate(() => window.desktop.windows.openHall('forum-1'))
  await expect.poll(() => addresses(desktop)).toHaveLength(2)
  const shown = await desktop.inMain(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((each) => ({ x: each.getBounds().x, full: each.isFullScreen() })),
  )
  expect(shown).toContainEqual({ x: 1920, full: true })
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
  test.skip(process.platform === 'darwin', 'a Mac program stays')
  const desktop = await start()
  await desktop.page.evaluate(() => window.desktop.windows.openHall('forum-1'))
  await expect.poll(() => addresses(desktop)).toHaveLength(2)
  await desktop.inMain(({ app }) => {
    setTimeout(() => app.quit())
  })
  await desktop.ended()
})
