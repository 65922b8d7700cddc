import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { isWholeZip } from '../../electron/backups/zip-check.ts'
import { complaints, press, texts } from '../journeys/support.ts'
import { type Desktop, expect, test } from './host.ts'

const t = texts('en')

const speakEnglish = async ({ page }: Desktop) => {
  await page.evaluate(() => window.desktop.settings.change({ language: 'en' }))
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
}
const saveTo = (desktop: Desktop, path: string) =>
  desktop.inMain(({ dialog }, to) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: to })
  }, path)
const firstMeeting = (page: Page) => page.getByRole('main').getByText('⇄').first()
const menu = (desktop: Desktop, id: string) =>
  desktop.inMain(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id)

test('the whole job: sample forum, plan, agendas on the disk, a forum file to another machine, a backup on closing', async ({
  start,
  folder,
}) => {
  test.setTimeout(300_000)
  const desktop = await start()
  const { page } = desktop
  const heard = complaints(page)
  await speakEnglish(desktop)

  await press(page, t('start:openSample'))
  await press(page, t('import:import'))
  await page.getByRole('grid').waitFor()
  await menu(desktop, 'go-generate')
  await press(page, t('generate:generate'))
  await press(page, t('generate:toBoard'))
  await expect(firstMeeting(page)).toBeVisible()
  await press(page, t('board:publish', { number: 1 }))
  await press(page, t('board:toPrint'))
  await expect(page.getByRole('img', { name: t('print:page', { number: 1 }) }).first()).toBeVisible({ timeout: 60_000 })
  await saveTo(desktop, join(folder, 'agendas.pdf'))
  await press(page, t('print:save'))
  await expect.poll(() => readdirSync(folder), { timeout: 120_000 }).toContain('agendas.pdf')
  expect(readFileSync(join(folder, 'agendas.pdf')).subarray(0, 5).toString()).toBe('%PDF-')

  const carried = join(folder, 'sample.forum')
  await saveTo(desktop, carried)
  await menu(desktop, 'save-forum')
  await expect.poll(() => readdirSync(folder)).toContain('sample.forum')
  expect(isWholeZip(readFileSync(carried))).toBe(true)
  expect(heard).toEqual([])

  await desktop.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await desktop.ended()
  const backups = join(desktop.userData, 'backups')
  const copies = readdirSync(backups).flatMap((forum) =>
    readdirSync(join(backups, forum)).map((name) => join(forum, name)),
  )
  const forums = copies.filter((name) => name.endsWith('-R1.forum'))
  expect(forums).toHaveLength(1)
  expect(isWholeZip(readFileSync(join(backups, forums[0] ?? '')))).toBe(true)

  const userData = join(folder, 'another machine')
  mkdirSync(userData)
  const other = await start({ userData, args: [carried] })
  await expect(other.page.getByRole('grid')).toBeVisible({ timeout: 30_000 })
  await speakEnglish(other)
  await menu(other, 'go-board')
  await expect(firstMeeting(other.page)).toBeVisible()

  const restarted = await start({ userData: desktop.userData })
  await expect(restarted.page.getByRole('button', { name: t('start:restore') })).toBeVisible()
})
