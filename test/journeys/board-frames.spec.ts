import { expect, type Page, test } from '@playwright/test'
import { slotsOf } from '../../shared/scheduling/slots.ts'
import { companies, enlarge, largeEvent, number } from './large-forum.ts'
import { openSample, texts } from './support.ts'

const t = texts('en')

const delegations = 600
/** Frame times are told in steps of a part of a millisecond: twice a frame may read as a little more. */
const clockStep = 1
const tables = 300

const event = largeEvent({ tables, interpreters: 0 })
const slots = slotsOf(event)

const registrants = companies(delegations, () => ({ offers: ['tourism'], seeks: ['tourism'], languages: ['en'] }))

/** Every delegation meets in every second slot: 3 000 meetings, each pair once. */
const meetings = slots.flatMap(({ id: slot }, round) =>
  Array.from({ length: tables }, (_, index) => ({
    a: `V${number(index)}`,
    b: `J${number((index + round) % tables)}`,
    slot,
    table: `T${number(index)}`,
  })).filter((_, index) => (index + round) % 2 === 0),
)

type Frames = { frames: number; median: number; p95: number; p99: number; worst: number }

/** Times between animation frames while `work` runs, in milliseconds. */
async function framesDuring(page: Page, work: () => Promise<void>): Promise<Frames> {
  await page.evaluate(() => {
    const times: number[] = []
    Reflect.set(window, 'frameTimes', times)
    let last = performance.now()
    const step = (now: number) => {
      if (Reflect.get(window, 'frameTimes') !== times) return
      times.push(now - last)
      last = now
      requestAnimationFrame(step)
    }
    requestAnimationFrame(step)
  })
  await work()
  const times = await page.evaluate((): number[] => {
    const recorded: number[] = Reflect.get(window, 'frameTimes')
    Reflect.set(window, 'frameTimes', null)
    return recorded
  })
  const sorted = times.slice(2).sort((x, y) => x - y)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return { frames: sorted.length, median: at(0.5), p95: at(0.95), p99: at(0.99), worst: at(1) }
}

const scrolled = (page: Page) =>
  page.evaluate(async () => {
    const grid = document.querySelector('[role=grid]')
    for (let step = 0; step < 240; step++) {
      grid?.scrollBy(step % 40 < 20 ? 12 : -12, 60)
      await new Promise((settle) => requestAnimationFrame(settle))
    }
    grid?.scrollTo(0, 0)
  })

test('600 delegations × 20 slots: as many frames while scrolling and dragging as while nothing happens', async ({
  page,
}) => {
  await openSample(page, t)
  await enlarge(page, { event, registrants, meetings })
  await page.keyboard.press('Control+6')
  await expect(page.getByRole('grid', { name: t('board:timetable') })).toBeVisible()
  await page.keyboard.press('Alt+2')
  await expect(page.getByRole('grid', { name: t('board:timetable') })).toHaveAttribute(
    'aria-rowcount',
    String(delegations + 1),
  )
  await expect(page.getByRole('grid', { name: t('board:timetable') })).toHaveAttribute('aria-colcount', '21')
  await expect(page.getByRole('button', { name: t('board:publish', { number: 1 }) })).toBeEnabled({ timeout: 120_000 })

  const drawn = await page.getByRole('gridcell').count()
  const idle = await framesDuring(page, () => page.waitForTimeout(2000))
  const scroll = await framesDuring(page, () => scrolled(page))
  await page.keyboard.press('Alt+1')
  const cell = page.locator('[data-meeting]').first()
  const box = await cell.boundingBox()
  if (!box) throw new Error('no meeting in sight')
  await page.mouse.move(box.x + 40, box.y + 20)
  await page.mouse.down()
  await page.mouse.move(box.x + 60, box.y + 30)
  await expect(page.locator('[data-target]').first()).toBeVisible()
  const drag = await framesDuring(page, async () => {
    for (let step = 0; step < 120; step++)
      await page.mouse.move(box.x + 60 + ((step * 13) % 500), box.y + 30 + ((step * 7) % 400))
  })
  await page.keyboard.press('Escape')
  await page.mouse.up()

  for (const [name, figures] of Object.entries({ idle, scroll, drag })) {
    const { frames, ...times } = figures
    const written = Object.entries(times).map(([key, value]) => `${key} ${value.toFixed(1)} ms`)
    test.info().annotations.push({ type: name, description: `${frames} frames, ${written.join(', ')}` })
    console.log(`${name}: ${frames} frames, ${written.join(', ')}`)
  }
  console.log(`cells in the page: ${drawn} of ${delegations * slots.length}`)
  expect(drawn).toBeLessThan(400)
  // A ratio, because the speed of the machine, and what else runs on it, is its own affair: the usual frame is as long
  // while the board moves as while it rests, and of twenty at most one is three times as long: frames come in whole
  // steps of the screen's clock, and without a graphics card a step more is soon taken. The rarer ones are printed.
  expect(scroll.median / idle.median).toBeLessThan(1.5)
  expect(scroll.p95).toBeLessThan(3 * idle.p95 + clockStep)
  expect(drag.median / idle.median).toBeLessThan(1.5)
})
