import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Desktop, expect, test } from './host.ts'

const settings = ({ page }: Desktop) => page.evaluate(() => window.desktop.settings.read())
const labels = (desktop: Desktop) =>
  desktop.inMain(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? [])

test('settings outlive a restart, and every window hears of a change', async ({ start }) => {
  const first = await start()
  const heard = first.page.evaluate(
    () => new Promise((settle) => window.desktop.settings.onChanged((now) => settle(now.theme))),
  )
  await first.page.evaluate(() =>
    window.desktop.settings.change({
      theme: 'dark',
      density: 'comfortable',
      printing: { agenda: { printer: 'P1', copies: 2, duplex: 'long-edge', tray: 'Tray2' } },
      columnMemory: { 'Tên|Tỉnh': { A: 'orgName' } },
    }),
  )
  expect(await heard).toBe('dark')
  await first.close()
  const second = await start({ userData: first.userData })
  expect(await settings(second)).toMatchObject({
    theme: 'dark',
    density: 'comfortable',
    printing: { agenda: { printer: 'P1', copies: 2, duplex: 'long-edge', tray: 'Tray2' } },
    columnMemory: { 'Tên|Tỉnh': { A: 'orgName' } },
  })
})

test('one bad field costs nothing but itself', async ({ start, folder }) => {
  const userData = join(folder, 'prepared')
  mkdirSync(userData)
  writeFileSync(
    join(userData, 'settings.json'),
    JSON.stringify({ settings: { theme: 'dark', density: 3, window: 'big' } }),
  )
  const desktop = await start({ userData })
  expect(await settings(desktop)).toMatchObject({ theme: 'dark', density: 'compact' })
})

test('a settings file that cannot be read is set aside, kept and said', async ({ start, folder }) => {
  const userData = join(folder, 'prepared')
  mkdirSync(userData)
  writeFileSync(join(userData, 'settings.json'), '{"settings": {"theme": "da')
  const desktop = await start({ userData })
  expect(await settings(desktop)).toMatchObject({ theme: 'system' })
  const aside = readdirSync(userData).filter((name) => name.startsWith('settings.unreadable-'))
  expect(aside).toHaveLength(1)
  expect(readFileSync(join(userData, aside[0] ?? ''), 'utf8')).toBe('{"settings": {"theme": "da')
  // Electron shows its own message box, which nothing here can read.
  if (desktop.host === 'stand-in') expect(desktop.output()).toContain(aside[0])
})

test('the window comes back where it was', async ({ start }) => {
  const first = await start()
  const place = { x: 120, y: 90, width: 1100, height: 700 }
  await first.inMain(({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds), place)
  await first.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await first.ended()
  const second = await start({ userData: first.userData })
  expect(await second.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())).toEqual(place)
})

test('the menu speaks the language of the app, greys out what cannot be done, and sends its commands', async ({
  start,
}) => {
  const desktop = await start()
  const describe = (language: string, enabled: string[]) =>
    desktop.page.evaluate((state) => window.desktop.commands.describe(state), { language, enabled })
  const file = { vi: 'Tệp', ja: 'ファイル', en: 'File' }
  // The app describes itself whenever its screen changes, so what is said here may be said over.
  for (const [language, label] of Object.entries(file))
    await expect(async () => {
      await describe(language, [])
      expect(await labels(desktop)).toContain(label)
    }).toPass()
  const enabled = (id: string) =>
    desktop.inMain(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.enabled, id)
  await expect(async () => {
    await describe('en', ['undo'])
    expect([await enabled('undo'), await enabled('redo')]).toEqual([true, false])
  }).toPass()

  await desktop.page.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { commandsHeard: heard })
    window.desktop.commands.on(({ command }) => heard.push(command))
  })
  await desktop.inMain(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('undo')?.click())
  await expect.poll(() => desktop.page.evaluate(() => Reflect.get(window, 'commandsHeard'))).toEqual(['undo'])
})
