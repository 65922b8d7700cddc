import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, expect, type Page, test } from '@playwright/test'
import { screens } from '../../shared/bridge/commands.ts'
import { type Language, languages } from '../../shared/model/language.ts'
import { focusNow, markControls, outOfReach, stillMarked } from './controls.ts'
import { generatePlan, locales, openSample, press, texts } from './support.ts'
import { violations } from './violations.ts'

const [wide, half] = [
  { width: 1366, height: 768 },
  { width: 683, height: 384 },
]

async function openScreen(page: Page, t: ReturnType<typeof texts>, screen: (typeof screens)[number]): Promise<void> {
  await page.keyboard.press(`Control+${screens.indexOf(screen) + 1}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t(`shell:screens.${screen}`))
  await expect(page.getByRole('main').getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 })
}

/** The texts of a language that stand alone, without places to be filled in. */
function sentencesOf(language: string): Map<string, string> {
  const all = new Map<string, string>()
  const collect = (node: unknown, path: string): void => {
    if (typeof node === 'string') all.set(path, node)
    else if (typeof node === 'object' && node !== null)
      for (const [key, value] of Object.entries(node)) collect(value, `${path}.${key}`)
  }
  for (const name of ['shell', ...screens]) {
    const text = readFileSync(`renderer/i18n/${language}/${name}.json`, 'utf8')
    collect(JSON.parse(text), name)
  }
  return all
}

const shownTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const shown: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.parentElement?.checkVisibility()) shown.push((node.textContent ?? '').trim())
    return shown
  })

/** The sample with a published plan, opened once for all of the checks that only look. */
test.describe('a published sample', () => {
  test.describe.configure({ timeout: 300_000 })
  const t = texts('en')
  let page: Page
  test.beforeAll(async ({ browser }) => {
    const context = await browser.newContext({ locale: locales.en, viewport: wide })
    page = await context.newPage()
    await openSample(page, t)
    await generatePlan(page, t)
    await press(page, t('board:publish', { number: 1 }))
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
  test.afterAll(() => page.context().close())

  /** Shows the app in a language and a theme, whatever it was in before. */
  async function wear(language: Language, theme: 'lightTheme' | 'darkTheme'): Promise<void> {
    const own = texts(language)
    const banner = page.getByRole('banner')
    const offered = (name: string) => banner.getByRole('button', { name: own(`shell:${name}`) })
    await offered(`languageNames.${language}`).click()
    // One button leads to the theme that is not worn.
    await expect(offered('lightTheme').or(offered('darkTheme'))).toBeVisible()
    if (await offered(theme).isVisible()) await offered(theme).click()
    await expect(offered(theme)).toHaveCount(0)
  }

  for (const language of languages)
    for (const theme of ['lightTheme', 'darkTheme'] as const)
      test(`check 1: Tab reaches every control of every screen, with a ring of at least 3:1 (${language}, ${theme})`, async () => {
        await wear(language, theme)
        for (const screen of screens) {
          await openScreen(page, texts(language), screen)
          await page.waitForTimeout(500)
          const controls = await markControls(page)
          const reached = new Set<number>()
          const faint = new Set<string>()
          await page.evaluate(() => {
            if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
          })
          for (let presses = 0; presses < controls.length * 2 + 20 && reached.size < controls.length; presses++) {
            await page.keyboard.press('Tab')
            const { control, ring, html } = await focusNow(page)
            if (control >= 0) reached.add(control)
            if (html !== '' && ring < 3) faint.add(`${ring.toFixed(1)} ${html}`)
          }
          expect.soft(controls.length, `controls of ${screen}`).toBeGreaterThan(10)
          // A message that has taken itself away meanwhile is missed by nobody.
          const left = await stillMarked(page)
          const missed = left.filter((each) => !reached.has(each)).map((each) => controls[each]?.name)
          expect.soft(missed, `not reached on ${screen}`).toEqual([])
          expect.soft([...faint], `faint on ${screen}`).toEqual([])
        }
      })

  test('check 4: every target is at least 24 × 24 px, and none is lost at 200 % zoom', async () => {
    await wear('en', 'lightTheme')
    for (const screen of screens) {
      await page.setViewportSize(wide)
      await openScreen(page, t, screen)
      await page.waitForTimeout(300)
      const before = await markControls(page)
      const small = before.filter(({ width, height }) => Math.min(width, height) < 23.5)
      expect.soft(small, `small on ${screen}`).toEqual([])
      await page.setViewportSize(half)
      await page.waitForTimeout(300)
      const after = await markControls(page)
      // Counts in names are worked out meanwhile.
      const plain = ({ name }: { name: string }) => name.replace(/\d+/g, '').trim()
      const names = after.map(plain)
      const lost = before.map(plain).filter((name) => !names.includes(name))
      expect.soft(lost, `lost on ${screen}`).toEqual([])
      const hidden = await outOfReach(page)
      expect.soft(hidden, `out of reach on ${screen}`).toEqual([])
    }
    await page.setViewportSize(wide)
  })

  test('check 4: at 200 % zoom the timetable of the hall is whole, and all of it can be scrolled to', async () => {
    const hall = await page.context().newPage()
    await hall.setViewportSize(half)
    await hall.goto(page.url().replace(/#\/forum\/([^/]+)\/.*$/, '#/hall/$1'))
    const wall = hall.getByRole('table', { name: t('hall:timetable') })
    await expect(wall.getByRole('cell').filter({ hasText: '⇄' }).first()).toBeVisible()
    const cut = await wall
      .locator('th, td')
      .evaluateAll((cells) =>
        cells.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).map(({ textContent }) => textContent),
      )
    expect(cut).toEqual([])
    const last = wall.getByRole('row').last().getByRole('cell').last()
    await last.scrollIntoViewIfNeeded()
    await expect(last).toBeInViewport()
    await expect(wall.getByRole('columnheader').last()).toBeInViewport()
    expect(await violations(hall)).toEqual([])
    await hall.close()
  })

  test('check 11: the language can be changed in mid-edit; nothing is lost and nothing stays English', async () => {
    await wear('en', 'lightTheme')
    await openScreen(page, t, 'registrants')
    const cell = page.getByRole('gridcell').nth(4)
    await cell.click()
    await page.keyboard.press('F2')
    const editor = page.getByRole('grid').getByRole('textbox')
    await editor.fill('Mid-edit 0903')
    await page.getByRole('banner').getByRole('button', { name: 'Tiếng Việt' }).click()
    await expect(page.getByRole('grid').getByText('Mid-edit 0903').or(editor)).toBeVisible()

    await openScreen(page, texts('vi'), 'board')
    const held = page.locator('[data-meeting]').first()
    await held.focus()
    await page.keyboard.press('Enter')
    await expect(held).toHaveAttribute('aria-selected', 'true')
    await page.getByRole('banner').getByRole('button', { name: '日本語' }).click()
    await expect(held).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Escape')

    const english = sentencesOf('en')
    for (const [language, button] of [
      ['vi', 'Tiếng Việt'],
      ['ja', '日本語'],
    ] as const) {
      await page.getByRole('banner').getByRole('button', { name: button }).click()
      const own = sentencesOf(language)
      const foreign = new Set(
        [...english].filter(([key, text]) => own.get(key) !== text && !text.includes('{{')).map(([, text]) => text),
      )
      const allowed = new Set(own.values())
      for (const screen of screens) {
        await openScreen(page, texts(language), screen)
        const shown = await shownTexts(page)
        expect
          .soft(
            shown.filter((text) => foreign.has(text) && !allowed.has(text)),
            `${screen} in ${language}`,
          )
          .toEqual([])
        expect
          .soft(
            shown.filter((text) => /^[a-z]+:[a-zA-Z.]+$/.test(text)),
            `keys on ${screen} in ${language}`,
          )
          .toEqual([])
      }
    }
    await page.getByRole('banner').getByRole('button', { name: 'English' }).click()
  })
})

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: locales[language] })

    test(`check 2: axe finds nothing on the board at work, its dialogs and the hall (${language})`, async ({
      page,
    }) => {
      test.setTimeout(300_000)
      const t = texts(language)
      await openSample(page, t)
      await generatePlan(page, t)
      await press(page, t('board:publish', { number: 1 }))
      await expect(page.getByRole('alert')).toBeVisible()
      const hall = page.url().replace(/#\/forum\/([^/]+)\/board/, '#/hall/$1')
      for (const theme of ['shell:darkTheme', 'shell:lightTheme']) {
        const clean = async (what: string) => expect(await violations(page), `${what}, ${theme}`).toEqual([])
        await page
          .getByRole('banner')
          .getByRole('button', { name: t(theme) })
          .click()
        // Another one each time: a click on the one that is chosen would pick it up.
        const cell = page.locator('[data-meeting]').nth(theme === 'shell:darkTheme' ? 3 : 4)
        await cell.click()
        await expect(page.getByRole('region', { name: t('board:inspector') })).toBeVisible()
        await clean('a chosen meeting')
        await page.keyboard.press('Enter')
        await expect(page.locator('[data-target]').first()).toBeVisible()
        await clean('a meeting in hand')
        await page.keyboard.press('Escape')
        await page.getByRole('tab').nth(1).click()
        await expect(page.getByRole('listbox', { name: t('board:tray') })).toBeVisible()
        await clean('the tray')
        await page.getByRole('searchbox').fill('QNI')
        await expect(page.locator('.meeting.dimmed').first()).toBeVisible()
        await clean('the board while something is searched')
        await page.getByRole('searchbox').fill('')
        await press(page, t('board:publish', { number: 2 }))
        await expect(page.getByRole('dialog')).toBeVisible()
        await clean('publishing')
        await page.keyboard.press('Escape')
        await expect(page.getByRole('dialog')).toHaveCount(0)
      }
      for (const theme of ['light', 'dark'] as const) {
        if (theme === 'dark') {
          await page.goBack()
          await page
            .getByRole('banner')
            .getByRole('button', { name: t('shell:darkTheme') })
            .click()
        }
        await page.goto(hall)
        await expect(page.getByRole('table', { name: t('hall:timetable') })).toBeVisible()
        expect(await violations(page), `hall, ${theme}`).toEqual([])
      }
    })
  })
}

/** A browser of its own that can be killed as a process is killed, and started again on the same data. */
async function startBrowser(folder: string, executable: string): Promise<{ process: ChildProcess; browser: Browser }> {
  const args = ['--headless=new', '--no-sandbox', '--disable-gpu', '--remote-debugging-port=0', '--lang=en-GB']
  const child = spawn(executable, [...args, `--user-data-dir=${folder}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const address = await new Promise<string>((settle, fail) => {
    let said = ''
    child.stderr?.on('data', (piece) => {
      said += String(piece)
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (found) settle(found)
    })
    child.once('exit', () => fail(new Error(`the browser ended: ${said}`)))
  })
  return { process: child, browser: await chromium.connectOverCDP(address) }
}

test('check 15: killing the process loses at most the keystroke in flight', async ({ baseURL, launchOptions }) => {
  const t = texts('en')
  const folder = mkdtempSync(join(tmpdir(), 'forum-match-killed-'))
  const executable = launchOptions.executablePath ?? chromium.executablePath()
  const first = await startBrowser(folder, executable)
  let second: Awaited<ReturnType<typeof startBrowser>> | null = null
  try {
    const page = await (first.browser.contexts()[0] ?? (await first.browser.newContext())).newPage()
    await page.setViewportSize(wide)
    await page.goto(baseURL ?? '')
    await press(page, t('start:openSample'))
    await press(page, t('import:import'))
    await page.getByRole('grid').waitFor()
    await generatePlan(page, t)
    const board = page.url()
    const cells = page.locator('[data-meeting]')
    await cells.first().waitFor()
    // only whole cells: the board scrolls to one at its edge, and draws the others no more
    const ids = await cells.evaluateAll((all) => {
      const edge = all[0]?.closest('[role="grid"]')?.getBoundingClientRect().right ?? 0
      const whole = all.filter((cell) => cell.getBoundingClientRect().right <= edge)
      return whole.slice(0, 6).map((cell) => cell.getAttribute('data-meeting') ?? '')
    })
    expect(ids).toHaveLength(6)
    const lockedNow = (on: Page, id: string) =>
      expect(on.locator(`[data-meeting="${id}"]`).first()).toHaveAttribute('aria-label', /; locked: /)
    for (const [index, id] of ids.entries()) {
      await page.locator(`[data-meeting="${id}"]`).first().focus()
      await page.keyboard.press('l')
      if (index < ids.length - 1) await lockedNow(page, id)
    }
    const gone = new Promise((settle) => first.process.once('exit', settle))
    first.process.kill('SIGKILL')
    await gone

    second = await startBrowser(folder, executable)
    const again = await (second.browser.contexts()[0] ?? (await second.browser.newContext())).newPage()
    await again.setViewportSize(wide)
    await again.goto(board)
    await again.locator('[data-meeting]').first().waitFor()
    for (const id of ids.slice(0, -1)) await lockedNow(again, id)
  } finally {
    first.process.kill('SIGKILL')
    second?.process.kill('SIGKILL')
    await new Promise((settle) => setTimeout(settle, 500))
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
})
