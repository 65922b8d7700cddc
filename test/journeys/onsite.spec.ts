import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { languages } from '../../shared/model/language.ts'
import { complaints, generatePlan, openSample, press, texts } from './support.ts'
import { violations } from './violations.ts'

const t = texts('en')

type Meeting = { a: string; b: string; slot: string; table: string; interpreter?: string }

/** The rows of the database that say what the forum is, in one order; the change queue is not part of it. */
const stateOf = (page: Page): Promise<{ meetings: Meeting[]; text: string }> =>
  page.evaluate(async () => {
    const opening = indexedDB.open('forum-match')
    const database = await new Promise<IDBDatabase>((settle) => {
      opening.onsuccess = () => settle(opening.result)
    })
    const read = (name: string) =>
      new Promise<unknown[]>((settle) => {
        const reading = database.transaction(name).objectStore(name).getAll()
        reading.onsuccess = () => settle(reading.result)
      })
    const meetings = await read('meetings')
    const rest = await Promise.all(['forums', 'registrants', 'decisions', 'revisions', 'documents'].map(read))
    database.close()
    return { meetings: meetings as Meeting[], text: JSON.stringify([meetings, rest]) }
  })

const keyOf = ({ a, b }: Meeting) => `${a} ${b}`
const placeOf = ({ slot, table, interpreter }: Meeting) => `${slot} ${table} ${interpreter ?? ''}`

/** What the option that is chosen in the dialogue says it will change. */
async function counts(page: Page): Promise<Record<string, number>> {
  const shown = page.getByRole('dialog').locator('label:has(input:checked) dd')
  const entries = await shown.evaluateAll((cells) =>
    cells.map((cell): [string, number] => [cell.getAttribute('data-count') ?? '', Number(cell.textContent)]),
  )
  return Object.fromEntries(entries)
}

/** What is different between two plans, counted as the dialogue counts it. */
function difference(before: readonly Meeting[], after: readonly Meeting[]): Record<string, number> {
  const [old, now] = [before, after].map((plan) => new Map(plan.map((meeting) => [keyOf(meeting), meeting])))
  const cancelled = before.filter((meeting) => !now?.has(keyOf(meeting)))
  const added = after.filter((meeting) => !old?.has(keyOf(meeting)))
  const moved = after.filter((meeting) => {
    const then = old?.get(keyOf(meeting))
    return then !== undefined && placeOf(then) !== placeOf(meeting)
  })
  const then = moved.flatMap((meeting) => old?.get(keyOf(meeting)) ?? [])
  const touched = [...cancelled, ...added, ...moved, ...then]
  return {
    moved: moved.length,
    cancelled: cancelled.length,
    added: added.length,
    people: new Set(touched.flatMap(({ a, b }) => [a, b])).size,
    interpreters: new Set(touched.flatMap(({ interpreter }) => interpreter ?? [])).size,
  }
}

/** Chooses an entry of a list field of the dialogue. */
async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  await page
    .getByRole('dialog')
    .getByRole('combobox', { name: t(label) })
    .click()
  await page.getByRole('option', { name: option, exact: typeof option === 'string' }).click()
}

/** Finds a delegation by its code in a field of the dialogue. */
async function pick(page: Page, label: string, code = ''): Promise<void> {
  const field = page.getByRole('dialog').getByRole('combobox', { name: t(label) })
  await field.fill(code)
  await page.getByRole('option', { name: new RegExp(`^${code} `) }).click()
}

/** Everybody whom somebody meets. */
const metBy = (meetings: readonly Meeting[], code = ''): Set<string> =>
  new Set(meetings.flatMap(({ a, b }) => (a === code ? [b] : b === code ? [a] : [])))

const openImpact = async (page: Page): Promise<void> => {
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('onsite:showImpact') })
    .click()
  await expect(page.getByRole('radio').first()).toBeVisible({ timeout: 90_000 })
}

const accept = (page: Page) =>
  page
    .getByRole('dialog')
    .getByRole('button', { name: t('onsite:impact.accept') })
    .click()

test.describe
  .serial('the day of the sample forum', () => {
    let context: BrowserContext
    let page: Page
    let heard: string[] = []

    test.beforeAll(async ({ browser }) => {
      test.setTimeout(300_000)
      context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Asia/Ho_Chi_Minh' })
      page = await context.newPage()
      heard = complaints(page)
      // Two slots of the sample's first day have begun.
      await page.clock.setFixedTime('2025-11-24T09:10:00+07:00')
      await openSample(page, t)
      await generatePlan(page, t)
      await press(page, t('board:publish', { number: 1 }))
      await expect(page.getByRole('alert')).toHaveText(t('board:published', { number: 1 }))
      await page.keyboard.press('Control+7')
      await expect(page.getByRole('option').first()).toBeVisible({ timeout: 60_000 })
      const opened = context.waitForEvent('page', { timeout: 120_000 })
      await page.keyboard.press('Control+p')
      await (await opened).close()
      await expect(page.getByText(t('print:upToDate'))).toBeVisible()
      await page.keyboard.press('Control+8')
    })
    test.afterAll(async () => {
      expect(heard).toEqual([])
      await context.close()
    })

    test('the desk says what runs, finds a delegation without accents, and checks it in', async () => {
      await expect(page.getByText('09:00–09:30')).toBeVisible()
      await expect(page.getByText('09:30–10:00')).toBeVisible()
      await page.keyboard.press('Control+f')
      await page.keyboard.type('quang ninh')
      const row = page.getByRole('row', { name: /QNI/ })
      await row.getByRole('button', { name: t('onsite:arrive') }).click()
      await expect(row).toContainText(t('onsite:checkinState.arrived').source.slice(1, -1))
      await page.keyboard.press('Escape')
      await page.getByRole('searchbox').fill('')
    })

    test('check 13: Cancel of the impact changes nothing', async () => {
      test.setTimeout(180_000)
      const before = await stateOf(page)
      await page.keyboard.press('F4')
      await choose(page, 'onsite:field.kind', t('onsite:kind.tableLost'))
      await choose(page, 'onsite:field.table', /^T05/)
      await openImpact(page)
      expect(await page.getByRole('radio').count()).toBeLessThanOrEqual(3)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
      expect((await stateOf(page)).text).toBe(before.text)
      await press(page, t('onsite:dismiss'))
      await expect(
        page.getByRole('main').getByText(t('onsite:changeState.dismissed').source.slice(1, -1)),
      ).toBeVisible()
    })

    for (const [kind, fill] of [
      [
        'vipInserted',
        async ({ meetings }) => {
          const [first, other] = [meetings[0], meetings.find(({ b }) => !metBy(meetings, meetings[0]?.a).has(b))]
          await pick(page, 'onsite:field.a', first?.a)
          await pick(page, 'onsite:field.b', other?.b)
          await choose(page, 'onsite:field.slot', /^24\/11 11:00$/)
        },
      ],
      ['withdrawn', async ({ meetings }) => pick(page, 'onsite:field.participant', meetings.at(-1)?.a)],
      [
        'goneFrom',
        async ({ meetings }) => {
          await pick(page, 'onsite:field.participant', meetings.at(-1)?.b)
          await choose(page, 'onsite:field.slot', /^24\/11 10:30$/)
        },
      ],
      ['tableLost', async () => choose(page, 'onsite:field.table', /^T03/)],
    ] as const satisfies [string, (state: { meetings: Meeting[] }) => Promise<void>][])
      test(`an option is accepted: the list is the difference, and as many documents are stale as it said (${kind})`, async () => {
        test.setTimeout(240_000)
        const before = await stateOf(page)
        await page.keyboard.press('F4')
        await choose(page, 'onsite:field.kind', t(`onsite:kind.${kind}`))
        await fill(before)
        await openImpact(page)
        const said = await counts(page)
        const listed = await page
          .getByRole('dialog')
          .getByRole('table')
          .getByRole('row')
          .evaluateAll((rows) => rows.slice(1).map((row) => row.querySelector('td')?.textContent ?? ''))
        await accept(page)
        await expect(page.getByRole('dialog')).toHaveCount(0)
        const after = await stateOf(page)
        const real = difference(before.meetings, after.meetings)
        for (const [name, count] of Object.entries(real)) expect(said[name] ?? 0, name).toBe(count)
        expect(real.people).toBeGreaterThan(0)
        const rows = (real.moved ?? 0) + (real.cancelled ?? 0) + (real.added ?? 0)
        expect(listed).toHaveLength(rows)
        const touched = new Set([...before.meetings, ...after.meetings].map(({ a, b }) => `${a} ⇄ ${b}`))
        for (const pair of listed) expect(touched).toContain(pair)

        await page
          .getByRole('main')
          .getByRole('button', { name: t('board:publish') })
          .click()
        const changed = page.getByRole('main').getByRole('button', { name: t('print:printChanged') })
        await expect(changed).toContainText(`(${said.documents})`, { timeout: 60_000 })
        await page.keyboard.press('Control+8')
        // Publishing, accepting and recording are one step each.
        await page.keyboard.press('Control+z')
        await expect(page.getByRole('main').getByRole('button', { name: t('board:publish') })).toBeVisible()
        await page.keyboard.press('Control+z')
        await expect.poll(async () => (await stateOf(page)).text).toBe(before.text)
        await page.keyboard.press('Control+z')
        await expect(page.getByRole('main').getByRole('button', { name: t('onsite:showImpact') })).toHaveCount(0)
      })

    test('for a no-show somebody else is offered, and one press of Enter lets them meet', async () => {
      test.setTimeout(240_000)
      const before = await stateOf(page)
      const main = page.getByRole('main')
      const dialog = page.getByRole('dialog')
      const asks = main.getByRole('button', { name: /does not appear at .*who else could come/ })
      // Not everybody can be replaced: the first for whom somebody is free is taken.
      let offered = false
      for (let index = 0; index < 20 && !offered; index++) {
        await asks.nth(index).click()
        await expect(dialog.getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 })
        offered = (await dialog.locator('[data-substitute]').count()) > 0
        if (!offered) {
          await page.keyboard.press('Escape')
          await expect(dialog).toHaveCount(0)
        }
      }
      expect(offered).toBe(true)
      expect((await stateOf(page)).text).toBe(before.text)
      const first = dialog.locator('[data-substitute]').first()
      const substitute = (await first.getAttribute('data-substitute')) ?? ''
      await expect(first).toContainText('match score')
      await expect(first.getByRole('button')).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(dialog).toHaveCount(0)
      const alert = page.getByRole('alert').filter({ hasText: 'is marked absent' })
      await expect(alert).toBeVisible({ timeout: 60_000 })
      const [, absent = '', reprints = ''] =
        /; (\S+) is marked absent\..*: (\d+)\.$/.exec((await alert.textContent()) ?? '') ?? []

      const after = await stateOf(page)
      const real = difference(before.meetings, after.meetings)
      expect(real).toMatchObject({ moved: 0, cancelled: 1, added: 1 })
      const there = new Map(after.meetings.map((meeting) => [keyOf(meeting), meeting]))
      const missed = before.meetings.find((meeting) => !there.has(keyOf(meeting)))
      const known = new Set(before.meetings.map(keyOf))
      const added = after.meetings.find((meeting) => !known.has(keyOf(meeting)))
      if (!missed || !added) throw new Error('nothing was exchanged')
      expect([missed.a, missed.b]).toContain(absent)
      expect([added.a, added.b]).toContain(substitute)
      expect(added.slot).toBe(missed.slot)
      await page.getByRole('searchbox').fill(absent)
      await expect(page.getByRole('row', { name: new RegExp(`^${absent} `) })).toContainText('Absent')
      await page.getByRole('searchbox').fill('')

      await main.getByRole('button', { name: t('board:publish') }).click()
      await expect(main.getByRole('button', { name: t('print:printChanged') })).toContainText(`(${reprints})`, {
        timeout: 60_000,
      })
      await page.keyboard.press('Control+8')
      await page.keyboard.press('Control+z')
      await expect(main.getByRole('button', { name: t('board:publish') })).toBeVisible()
      await page.keyboard.press('Control+z')
      await expect.poll(async () => (await stateOf(page)).text).toBe(before.text)
      await expect(page.getByRole('row', { name: new RegExp(`^${absent} `) })).not.toContainText('Absent')
    })

    test('check 13: the counts of the impact are those of the later difference, and what has begun stays', async () => {
      test.setTimeout(240_000)
      const before = await stateOf(page)
      await page.keyboard.press('F4')
      await choose(page, 'onsite:field.kind', t('onsite:kind.interpreterIll'))
      await page
        .getByRole('dialog')
        .getByRole('combobox', { name: t('onsite:field.interpreter') })
        .click()
      await page.getByRole('option').first().click()
      await openImpact(page)
      const said = await counts(page)
      await accept(page)
      await expect(page.getByRole('dialog')).toHaveCount(0)
      const after = await stateOf(page)
      const real = difference(before.meetings, after.meetings)
      for (const [name, count] of Object.entries(real)) expect(said[name] ?? 0, name).toBe(count)
      expect(real.people).toBeGreaterThan(0)
      const begun = (plan: readonly Meeting[]) =>
        plan
          .filter(({ slot }) => slot === 'S01' || slot === 'S02')
          .map((meeting) => `${keyOf(meeting)} ${placeOf(meeting)}`)
          .sort()
      expect(begun(after.meetings)).toEqual(begun(before.meetings))
      expect(begun(before.meetings).length).toBeGreaterThan(0)

      await page.keyboard.press('Control+z')
      await expect(page.getByRole('main').getByRole('button', { name: t('onsite:showImpact') })).toBeVisible()
      expect((await stateOf(page)).text).toBe(before.text)
      await expect(page.getByRole('banner').getByRole('button', { name: /^Redo: / })).toBeEnabled()
      await page.keyboard.press('Control+Shift+z')

      await press(page, t('board:publish', { number: 2 }))
      const changed = page.getByRole('main').getByRole('button', { name: t('print:printChanged') })
      await expect(changed).toBeEnabled({ timeout: 60_000 })
      await expect(changed).toContainText(`(${said.documents})`)
      await page.keyboard.press('Control+8')
    })

    for (const [kind, fields] of [
      ['slotCancelled', [['onsite:field.slot', /^24\/11 10:00$/]]],
      ['shifted', []],
    ] as const)
      test(`a change of times is carried out as one step that one undo takes back (${kind})`, async () => {
        test.setTimeout(240_000)
        const before = await stateOf(page)
        await page.keyboard.press('F4')
        await choose(page, 'onsite:field.kind', t(`onsite:kind.${kind}`))
        for (const [label, option] of fields) await choose(page, label, option)
        await openImpact(page)
        await accept(page)
        await expect(page.getByRole('dialog')).toHaveCount(0)
        const after = await stateOf(page)
        expect(after.text).not.toBe(before.text)
        await page.keyboard.press('Control+7')
        await expect(page.getByRole('main').getByRole('button', { name: t('board:publish') })).toBeVisible()
        await expect(page.getByRole('option').first()).toBeVisible({ timeout: 60_000 })
        await page.keyboard.press('Control+8')
        await page.keyboard.press('Control+z')
        await expect.poll(async () => (await stateOf(page)).text).toBe(before.text)
      })

    for (const language of languages)
      test(`2 axe finds nothing on the desk and in its dialogues (${language})`, async () => {
        test.setTimeout(180_000)
        const own = texts(language)
        const banner = page.getByRole('banner')
        await banner.getByRole('button', { name: own(`shell:languageNames.${language}`) }).click()
        for (const theme of ['shell:darkTheme', 'shell:lightTheme']) {
          await banner.getByRole('button', { name: own(theme) }).click()
          const look = async () => expect(await violations(page)).toEqual([])
          await look()
          await page.keyboard.press('F4')
          await expect(page.getByRole('dialog')).toBeVisible()
          await look()
          await page.keyboard.press('Escape')
          await page.getByRole('main').getByText(own('onsite:substitute.open')).first().click()
          await expect(page.getByRole('dialog').getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 })
          await look()
          await page.keyboard.press('Escape')
          await page
            .getByRole('main')
            .getByRole('button', { name: own('onsite:showImpact') })
            .first()
            .click()
          await expect(page.getByRole('radio').first()).toBeVisible({ timeout: 90_000 })
          await look()
          await page.keyboard.press('Escape')
          await expect(page.getByRole('dialog')).toHaveCount(0)
        }
      })
  })
