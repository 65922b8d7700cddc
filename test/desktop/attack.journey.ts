import { attacks } from './attacks.ts'
import { expect, test } from './host.ts'

test('a hostile page gets nothing, whatever it tries', async ({ start }) => {
  const desktop = await start()
  for (const { name, attempt } of attacks) {
    await test.step(name, async () => {
      expect(await attempt(desktop), name).toBeUndefined()
    })
  }
})

test('an https link opens in the system’s browser, and only after asking', async ({ start }) => {
  const desktop = await start()
  await desktop.inMain(({ dialog, shell }) => {
    const opened: string[] = []
    const asked: string[] = []
    const answers = [1, 0]
    Object.assign(globalThis, { opened, asked })
    dialog.showMessageBox = async (...args: unknown[]) => {
      asked.push(String(Reflect.get(args.at(-1) as object, 'message')))
      return { response: answers.shift() ?? 1, checkboxChecked: false }
    }
    shell.openExternal = async (url) => void opened.push(url)
  })
  const seen = (name: string) => desktop.inMain((_electron, key) => Reflect.get(globalThis, key) as string[], name)

  await desktop.page.evaluate(() => void window.open('https://elsewhere.example/page'))
  await expect.poll(() => seen('asked')).toHaveLength(1)
  expect(await seen('opened')).toEqual([])
  expect((await seen('asked'))[0]).toContain('https://elsewhere.example/page')

  await desktop.page.evaluate(() => void window.open('https://elsewhere.example/page'))
  await expect.poll(() => seen('opened')).toEqual(['https://elsewhere.example/page'])
})
