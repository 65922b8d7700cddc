import { expect, type Locator, type Page, test } from '@playwright/test'
import { complaints, generatePlan, openSample, press, texts } from './support.ts'

const t = texts('en')

/** The sample forum with a plan, on the board. */
async function openBoard(page: Page): Promise<void> {
  await openSample(page, t)
  await generatePlan(page, t)
  await expect(page.locator('[data-meeting]').first()).toBeVisible()
  const smaller = page.getByRole('button', { name: t('board:zoomOut') })
  await smaller.click()
  await smaller.click()
  await expect(smaller).toBeDisabled()
}

/** The rows of the database that belong to the forum, written in one order: equal states give equal text. */
const stateOf = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const open = indexedDB.open('forum-match')
    const database = await new Promise<IDBDatabase>((settle) => {
      open.onsuccess = () => settle(open.result)
    })
    const names = [...database.objectStoreNames].filter((name) => !['steps', 'images'].includes(name)).sort()
    const ordered = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(ordered)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(
        Object.entries(value)
          .sort(([x], [y]) => (x < y ? -1 : 1))
          .map(([key, field]) => [key, ordered(field)]),
      )
    }
    const state: Record<string, unknown> = {}
    for (const name of names) {
      const request = database.transaction(name).objectStore(name).getAll()
      state[name] = await new Promise((settle) => {
        request.onsuccess = () => settle(request.result)
      })
    }
    database.close()
    const bytes = new TextEncoder().encode(JSON.stringify(ordered(state)))
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  })

type Place = { row: string; slot: string }
const cellAt = (page: Page, { row, slot }: Place): Locator => page.locator(`[data-row="${row}"][data-slot="${slot}"]`)

/** The first cell in sight that answers to `selector`, whole and not under a head. */
async function inSight(page: Page, selector: string): Promise<Place | null> {
  const found = await page.evaluate((wanted) => {
    const grid = document.querySelector('[role=grid]')?.getBoundingClientRect()
    if (!grid) return null
    for (const cell of document.querySelectorAll<HTMLElement>(wanted)) {
      const box = cell.getBoundingClientRect()
      const middle = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
      const inside = box.right < grid.right - 40 && box.bottom < grid.bottom - 40 && box.top > grid.top + 80
      if (inside && cell.contains(middle)) return { row: cell.dataset.row ?? '', slot: cell.dataset.slot ?? '' }
    }
    return null
  }, selector)
  return found
}

/** A meeting in sight for which the board offers a target of this kind in sight. */
async function movable(page: Page, target: string): Promise<{ from: Place; to: Place; id: string }> {
  const ids = await page
    .locator('[data-meeting]')
    .evaluateAll((cells) => cells.map((cell) => (cell instanceof HTMLElement ? (cell.dataset.meeting ?? '') : '')))
  for (const id of ids.slice(0, 120)) {
    const cell = page.locator(`[data-meeting="${id}"]`)
    const from = await inSight(page, `[data-meeting="${id}"]`)
    if (!from) continue
    await cell.dblclick()
    await expect(cell).toHaveAttribute('aria-selected', 'true')
    const to = await inSight(page, target)
    await page.keyboard.press('Escape')
    if (to) return { from, to, id }
  }
  throw new Error(`no meeting has a target ${target} in sight`)
}

async function dragTo(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()]
  if (!start || !end) throw new Error('a cell is not in sight')
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(start.x + start.width / 2 + 12, start.y + start.height / 2 + 4)
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 6 })
  await expect(to).toHaveAttribute('data-over', '')
  await page.mouse.up()
}

/** Walks with the arrow keys from one cell to another. */
async function walk(page: Page, from: Place, to: Place): Promise<void> {
  const order = await page.evaluate(
    ([one, two]) => {
      const cell = (place: { row: string; slot: string }) =>
        document.querySelector(`[data-row="${place.row}"][data-slot="${place.slot}"]`)
      const numbers = (element: Element | null) => ({
        row: Number(element?.closest('[role=row]')?.getAttribute('aria-rowindex')),
        column: Number(element?.getAttribute('aria-colindex')),
      })
      return { one: numbers(cell(one)), two: numbers(cell(two)) }
    },
    [from, to] as const,
  )
  const rows = order.two.row - order.one.row
  const columns = order.two.column - order.one.column
  for (let step = 0; step < Math.abs(rows); step++) await page.keyboard.press(rows > 0 ? 'ArrowDown' : 'ArrowUp')
  for (let step = 0; step < Math.abs(columns); step++)
    await page.keyboard.press(columns > 0 ? 'ArrowRight' : 'ArrowLeft')
}

const undo = async (page: Page) => {
  await page.keyboard.press('Control+z')
}

for (const [deed, target] of [
  ['moved', '[data-target="valid"]:not([data-meeting]), [data-target="costly"]:not([data-meeting])'],
  ['swapped', '[data-target="valid"][data-meeting]'],
] as const) {
  test(`check 3: a meeting ${deed} by drag, by click and click and by keyboard ends in the same state`, async ({
    page,
  }) => {
    const heard = complaints(page)
    await openBoard(page)
    const before = await stateOf(page)
    const { from, to, id } = await movable(page, target)
    expect(await stateOf(page)).toBe(before)
    const states: string[] = []

    await dragTo(page, cellAt(page, from), cellAt(page, to))
    await expect(cellAt(page, to)).toHaveAttribute('data-meeting', id)
    states.push(await stateOf(page))
    await undo(page)
    await expect(cellAt(page, from)).toHaveAttribute('data-meeting', id)
    expect(await stateOf(page)).toBe(before)

    await cellAt(page, from).click()
    await expect(page.getByRole('region', { name: t('board:inspector') })).toBeVisible()
    await expect(page.locator('[data-target]')).toHaveCount(0)
    await cellAt(page, from).click()
    await cellAt(page, to).click()
    await expect(cellAt(page, to)).toHaveAttribute('data-meeting', id)
    states.push(await stateOf(page))
    await undo(page)
    await expect(cellAt(page, from)).toHaveAttribute('data-meeting', id)

    await cellAt(page, from).focus()
    await page.keyboard.press('Enter')
    await walk(page, from, to)
    await page.keyboard.press('Enter')
    await expect(cellAt(page, to)).toHaveAttribute('data-meeting', id)
    await expect(cellAt(page, to)).toBeFocused()
    states.push(await stateOf(page))

    expect(new Set(states).size).toBe(1)
    expect(states[0]).not.toBe(before)
    expect(heard).toEqual([])
  })
}

test('check 3: Esc restores cell and focus; the live region says table, time and conflict', async ({ page }) => {
  await openBoard(page)
  const live = page.locator('[data-live="polite"]')
  const { from, to, id } = await movable(page, '[data-target="forbidden"]')
  const before = await stateOf(page)

  await cellAt(page, from).focus()
  await page.keyboard.press('Enter')
  await expect(cellAt(page, from)).toHaveAttribute('aria-selected', 'true')
  await walk(page, from, to)
  await expect(live).toHaveText(new RegExp(`^Table ${to.row}, .*\\d\\d:\\d\\d: not allowed\\. .+\\.$`))
  await expect(cellAt(page, to)).toHaveAttribute('data-target', 'forbidden')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-live="assertive"]')).not.toHaveText('')
  await expect(cellAt(page, from)).toHaveAttribute('data-meeting', id)

  await page.keyboard.press('Escape')
  await expect(cellAt(page, from)).toBeFocused()
  await expect(page.locator('[data-target]')).toHaveCount(0)
  await expect(live).toContainText('is back where it was')
  expect(await stateOf(page)).toBe(before)
})

test('a click that would cost another meeting asks first: No changes nothing, Yes is one step', async ({ page }) => {
  const heard = complaints(page)
  await openBoard(page)
  const before = await stateOf(page)
  const { from, to, id } = await movable(page, '[data-target="costly"][data-meeting]')
  const other = (await cellAt(page, to).getAttribute('data-meeting')) ?? ''
  const dialog = page.getByRole('dialog')

  await cellAt(page, from).dblclick()
  await cellAt(page, to).click()
  for (const code of [...id.split('|'), ...other.split('|')]) await expect(dialog).toContainText(code)
  await dialog.getByRole('button', { name: t('shell:cancel') }).click()
  await expect(dialog).toHaveCount(0)
  await expect(cellAt(page, from)).toHaveAttribute('aria-selected', 'true')
  expect(await stateOf(page)).toBe(before)

  await cellAt(page, to).click()
  await dialog.getByRole('button', { name: t('board:doIt.swap') }).click()
  await expect(cellAt(page, to)).toHaveAttribute('data-meeting', id)
  await expect(cellAt(page, from)).toHaveAttribute('data-meeting', other)
  await undo(page)
  await expect(cellAt(page, from)).toHaveAttribute('data-meeting', id)
  expect(await stateOf(page)).toBe(before)
  expect(heard).toEqual([])
})

test('check 5: a key of an input method moves nothing on the board', async ({ page }) => {
  await openBoard(page)
  const cell = page.locator('[data-meeting]').first()
  await cell.focus()
  const before = await stateOf(page)
  for (const key of ['Enter', 'l', 'Delete', ' '])
    await cell.evaluate((element, pressed) => {
      const init = { key: pressed, bubbles: true, cancelable: true }
      element.dispatchEvent(new KeyboardEvent('keydown', { ...init, isComposing: true }))
      element.dispatchEvent(new KeyboardEvent('keydown', { ...init, keyCode: 229 }))
    }, key)
  await expect(page.locator('[aria-selected="true"][role="gridcell"]')).toHaveCount(0)
  expect(await stateOf(page)).toBe(before)
  await page.keyboard.press('Enter')
  await expect(page.locator('[aria-selected="true"][role="gridcell"]')).toHaveCount(1)
})

test('check 7: fifty edits, then fifty undos, give the first state; redo restores the last', async ({ page }) => {
  await openBoard(page)
  const first = await stateOf(page)
  const ids = await page.evaluate(() => {
    const right = document.querySelector('[role=grid]')?.getBoundingClientRect().right ?? 0
    const cells = [...document.querySelectorAll<HTMLElement>('[data-meeting]')]
    const inside = cells.filter((cell) => cell.getBoundingClientRect().right < right - 40)
    return inside.slice(0, 20).map((cell) => cell.dataset.meeting ?? '')
  })
  expect(ids).toHaveLength(20)
  const step = page.getByRole('button', { name: /^Undo: / })
  for (let edit = 0; edit < 50; edit++) {
    const before = await stateOf(page)
    await page.locator(`[data-meeting="${ids[edit % 20]}"]`).focus()
    await page.keyboard.press(edit < 40 ? 'l' : 'Delete')
    await expect.poll(() => stateOf(page), { intervals: [20] }).not.toBe(before)
  }
  await expect(step).toBeVisible()
  const last = await stateOf(page)
  for (let edit = 0; edit < 50; edit++) {
    const before = await stateOf(page)
    await page.keyboard.press('Control+z')
    await expect.poll(() => stateOf(page), { intervals: [20] }).not.toBe(before)
  }
  expect(await stateOf(page)).toBe(first)
  for (let edit = 0; edit < 50; edit++) {
    const before = await stateOf(page)
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(() => stateOf(page), { intervals: [20] }).not.toBe(before)
  }
  expect(await stateOf(page)).toBe(last)
})

test('a meeting goes to the tray and comes back, by drag and by keyboard', async ({ page }) => {
  await openBoard(page)
  const from = await inSight(page, '[data-meeting]')
  if (!from) throw new Error('no meeting in sight')
  const id = (await cellAt(page, from).getAttribute('data-meeting')) ?? ''
  const [a = '', b = ''] = id.split('|')
  await page.getByRole('tab', { name: /^Unplaced/ }).click()
  await dragTo(page, cellAt(page, from), page.getByRole('tabpanel')).catch(() => page.mouse.up())
  await expect(cellAt(page, from)).not.toHaveAttribute('data-meeting')

  await page.getByRole('searchbox').fill(`${a} ${b}`)
  const waiting = page.getByRole('option').filter({ hasText: a }).filter({ hasText: b })
  await expect(waiting).toContainText(/could be placed in \d+ slots/)
  await waiting.focus()
  await page.keyboard.press('Enter')
  await expect(waiting).toHaveAttribute('aria-selected', 'true')
  await page.getByRole('searchbox').fill('')
  await cellAt(page, from).focus()
  await page.keyboard.press('Enter')
  await expect(cellAt(page, from)).toHaveAttribute('data-meeting', id)

  await page.keyboard.press('Delete')
  await expect(cellAt(page, from)).not.toHaveAttribute('data-meeting')
})

test('time, table and interpreter are locked each for itself, and a new generation keeps to them', async ({ page }) => {
  await openBoard(page)
  const from = await inSight(page, '[data-meeting]')
  if (!from) throw new Error('no meeting in sight')
  const cell = cellAt(page, from)
  const id = (await cell.getAttribute('data-meeting')) ?? ''
  await cell.focus()
  await page.getByRole('group', { name: 'Lock' }).getByRole('button', { name: 'time' }).click()
  await expect(page.getByRole('button', { name: 'Generate around 1 locks' })).toBeVisible()
  await cell.focus()
  await page.keyboard.press('Enter')
  const elsewhere = page.locator(`[data-target="valid"], [data-target="costly"]`)
  for (const slot of await elsewhere.evaluateAll((cells) => cells.map((each) => each.getAttribute('data-slot'))))
    expect(slot).toBe(from.slot)
  await page.keyboard.press('Escape')
  await page.getByRole('group', { name: 'Lock' }).getByRole('button', { name: 'table' }).click()
  await press(page, t('board:regenerate', { count: 1 }))
  await expect(page.getByRole('alert')).toContainText('Generated again', { timeout: 60_000 })
  await expect(cell).toHaveAttribute('data-meeting', id)
})

test('the board is looked at by table, delegation and interpreter, and found in without accents', async ({ page }) => {
  await openBoard(page)
  const head = page.getByRole('columnheader').first()
  await page.keyboard.press('Alt+2')
  await expect(head).toHaveText('Delegations')
  await expect(page.getByRole('rowheader').first()).not.toHaveText(/^T\d/)
  await page.keyboard.press('Alt+3')
  await expect(head).toHaveText('Interpreters')
  await page.keyboard.press('Alt+1')
  await expect(head).toHaveText('Tables')
  await page.getByRole('button', { name: 'Tiếng Việt' }).click()
  await page.keyboard.press('Control+f')
  await page.keyboard.type('quang ninh')
  const found = page.locator('.meeting.found')
  await expect(found.first()).toContainText('QNI')
  await expect(page.getByRole('button', { name: /^Tìm thấy: \d+$/ })).toBeVisible()
})

test('a second revision is published with the difference to the first one in words', async ({ page }) => {
  await openBoard(page)
  await press(page, t('board:publish', { number: 1 }))
  await expect(page.getByRole('alert')).toHaveText(t('board:published', { number: 1 }))
  const { from, to } = await movable(
    page,
    '[data-target="valid"]:not([data-meeting]), [data-target="costly"]:not([data-meeting])',
  )
  await cellAt(page, from).dblclick()
  await cellAt(page, to).click()
  await expect(cellAt(page, to).getByText('▲')).toBeVisible()
  await press(page, t('board:publish', { number: 2 }))
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Moved: 1, added: 0, taken off: 0')
  await expect(dialog.getByRole('listitem')).toHaveText(/^\w+ – \w+: .*→.*$/)
  await dialog.getByRole('button', { name: t('board:publish', { number: 2 }) }).click()
  await expect(page.getByText(t('board:published', { number: 2 }))).toBeVisible()
  await expect(cellAt(page, to).getByText('▲')).toHaveCount(0)
})

test('the hall shows the published revision and marks the time of now', async ({ page, context }) => {
  await openBoard(page)
  const hall = await context.newPage()
  await hall.clock.setFixedTime(new Date('2025-11-24T02:10:00Z'))
  await hall.goto(page.url().replace(/#\/forum\/([^/]+)\/board/, '#/hall/$1'))
  const wall = hall.getByRole('table', { name: 'Timetable of the hall' })
  await expect(hall.getByText('Draft')).toBeVisible()
  await expect(wall.getByRole('cell').filter({ hasText: '⇄' }).first()).toBeVisible()
  await expect(wall.locator('th.now')).toHaveText('09:00–09:30')
  await press(page, t('board:publish', { number: 1 }))
  await expect(hall.getByText('Revision R1')).toBeVisible()
  await expect(hall.getByRole('button')).toHaveCount(0)
})

test.describe('while the scores are still being worked out', () => {
  // The worker that scores is held back on its way to the page, not taken from the service worker's store.
  test.use({ serviceWorkers: 'block' })

  test('a meeting can be picked up and dropped at once; it goes where it was dropped when the scores are there', async ({
    page,
  }) => {
    const heard = complaints(page)
    await openBoard(page)
    const { from, to, id } = await movable(
      page,
      '[data-target="valid"]:not([data-meeting]), [data-target="costly"]:not([data-meeting])',
    )
    let release = () => {}
    const held = new Promise<void>((settle) => {
      release = settle
    })
    await page.route(/engine\.worker[^/]*\.js$/, async (route) => {
      await held
      await route.continue()
    })
    await page.reload()
    const smaller = page.getByRole('button', { name: t('board:zoomOut') })
    await smaller.click()
    await smaller.click()
    await cellAt(page, from).focus()
    await page.keyboard.press('Enter')
    await expect(cellAt(page, from)).toHaveAttribute('aria-selected', 'true')
    await expect(page.locator('[data-status]')).toContainText(t('board:waiting').source.slice(1, -1))
    await expect(page.locator('[data-target]')).toHaveCount(0)
    await walk(page, from, to)
    await page.keyboard.press('Enter')
    await expect(cellAt(page, from)).toHaveAttribute('data-meeting', id)
    await expect(page.getByRole('alert')).toHaveCount(0)
    release()
    await expect(cellAt(page, to)).toHaveAttribute('data-meeting', id, { timeout: 60_000 })
    await expect(page.locator('[aria-selected="true"][role="gridcell"]')).toHaveCount(0)
    expect(heard).toEqual([])
  })
})
