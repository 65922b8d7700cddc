import { expect, type Page, test } from '@playwright/test'
import { type CommandId, commandLabel, commandTable, screens } from '../../shared/bridge/commands.ts'
import { say } from '../../shared/messages/say.ts'
import { complaints, generatePlan, locales, openSample, press, texts } from './support.ts'

const t = texts('en')
const labelOf = (id: CommandId) => say('en', commandLabel(id))

/** Every command that the palette has to offer: keys of cells and what the host does stand elsewhere. */
const offered = commandTable.filter(({ by, onCell, id }) => by === 'app' && !onCell && id !== 'palette')

const palette = (page: Page) => page.getByRole('listbox', { name: t('shell:palette.title') })

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(palette(page)).toBeVisible()
}

const dialogs = (page: Page) => page.getByRole('dialog')

/** Closes whatever a command has opened, and waits until nothing lies over the screen. */
async function closeAll(page: Page): Promise<void> {
  await expect(async () => {
    if ((await dialogs(page).count()) > 0) await page.keyboard.press('Escape')
    await expect(dialogs(page)).toHaveCount(0, { timeout: 500 })
  }).toPass()
}

/** What shows that a command was carried out, where more is to be seen than that nothing broke. */
async function carriedOut(page: Page, id: CommandId): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 })
  const screen = screens.find((each) => id === `go-${each}`)
  if (screen) await expect(heading).toHaveText(t(`shell:screens.${screen}`))
  else if (id === 'settings') await expect(heading).toHaveText(t('shell:screens.settings'))
  else if (id === 'keys') await expect(dialogs(page)).toContainText(t('shell:keys.title').source.slice(1, -1))
  else if (id === 'new-forum') await expect(dialogs(page).getByLabel('Name in English')).toBeVisible()
  else if (id === 'find') await expect(page.getByRole('searchbox')).toBeFocused()
  else if (id === 'publish') await expect(dialogs(page)).toBeVisible()
}

test.describe('every command on every screen', () => {
  test.use({ locale: locales.en })

  test('is carried out, or stands greyed in the palette with its reason', async ({ page, context }) => {
    test.setTimeout(420_000)
    const heard = complaints(page)
    // What a command opens beside the page (a file to choose, a copy to save, a PDF, the hall) is let go again.
    page.on('filechooser', () => {})
    page.on('download', (download) => void download.cancel())
    context.on('page', (other) => void other.close())
    await openSample(page, t)
    await generatePlan(page, t)
    await press(page, t('board:publish', { number: 1 }))
    await expect(page.getByRole('alert')).toHaveText(t('board:published', { number: 1 }))
    const forum = page.url().replace(/\/[^/]*$/, '')

    for (const screen of [...screens, 'settings'] as const) {
      const openScreen = async () => {
        await page.goto(`${forum}/${screen}`)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(t(`shell:screens.${screen}`))
      }
      await openScreen()
      await expect(page.getByRole('main').getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 })
      await openPalette(page)
      const options = palette(page).getByRole('option')
      expect(await options.count(), screen).toBe(offered.length)
      const greyed = await palette(page)
        .locator('[aria-disabled="true"]')
        .evaluateAll((all) =>
          all.map((option) => ({
            label: option.querySelector('span')?.textContent ?? '',
            reason: option.querySelector('small')?.textContent ?? '',
          })),
        )
      for (const { label, reason } of greyed) expect(reason, `${label} on ${screen}`).not.toBe('')
      await closeAll(page)

      for (const { id } of offered) {
        if (greyed.some(({ label }) => label === labelOf(id))) continue
        await test.step(`${screen}: ${id}`, async () => {
          await openPalette(page)
          const option = palette(page)
            .getByRole('option')
            .filter({ has: page.getByText(labelOf(id), { exact: true }) })
          // What can be done may have become greyed by what was done before, as redo is by a change.
          if ((await option.getAttribute('aria-disabled')) === 'true') return closeAll(page)
          await option.click()
          await expect(palette(page)).toHaveCount(0)
          await carriedOut(page, id)
          await expect(page.getByRole('heading', { name: t('shell:crash.title') })).toHaveCount(0)
          await closeAll(page)
          await openScreen()
        })
      }
    }
    expect(heard).toEqual([])
  })

  test('without a forum the palette says what is missing', async ({ page }) => {
    const heard = complaints(page)
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('shell:screens.start'))
    await openPalette(page)
    const option = (id: CommandId) =>
      palette(page)
        .getByRole('option')
        .filter({ has: page.getByText(labelOf(id), { exact: true }) })
    await expect(option('go-board')).toContainText(t('shell:palette.needsForum').source.slice(1, -1))
    await expect(option('go-board')).toHaveAttribute('aria-disabled', 'true')
    await option('go-board').click({ force: true })
    await expect(palette(page)).toBeVisible()
    await option('new-forum').click()
    await carriedOut(page, 'new-forum')
    expect(heard).toEqual([])
  })
})
