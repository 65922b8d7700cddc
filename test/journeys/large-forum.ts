import type { Page } from '@playwright/test'
import { type ForumEvent, forumEventSchema } from '../../shared/model/event.ts'
import type { Meeting } from '../../shared/model/plan.ts'
import { type Registrant, registrantSchema } from '../../shared/model/registrant.ts'
import { sectors } from '../../shared/reference/sectors.ts'

/** Three digits, so that codes sort as they are counted. */
export const number = (index: number) => String(index + 1).padStart(3, '0')

/** A day of 20 slots with as many tables and interpreters as are asked for. */
export const largeEvent = (counts: { tables: number; interpreters: number }): ForumEvent =>
  forumEventSchema.parse({
    names: { en: 'Large sample forum' },
    sessions: [
      { id: 'am', names: { en: 'Morning' }, date: '2026-11-25', start: '08:00', end: '13:00' },
      { id: 'pm', names: { en: 'Afternoon' }, date: '2026-11-25', start: '14:00', end: '19:00' },
    ],
    tables: Array.from({ length: counts.tables }, (_, index) => ({ id: `T${number(index)}` })),
    interpreters: Array.from({ length: counts.interpreters }, (_, index) => ({
      id: `I${number(index)}`,
      name: `Sample interpreter ${number(index)}`,
    })),
    rules: { limits: { company: { min: 0, max: 20 } } },
  })

/** Companies of the two sides in turn; `trade` names what each offers and seeks. */
export const companies = (
  count: number,
  trade: (index: number) => Pick<Registrant, 'offers' | 'seeks' | 'languages'>,
): Registrant[] =>
  Array.from({ length: count }, (_, index) => {
    const side = index % 2 === 0 ? 'vn' : 'jp'
    return registrantSchema.parse({
      code: `${side === 'vn' ? 'V' : 'J'}${number(Math.floor(index / 2))}`,
      kind: 'company',
      side,
      names: { en: `Sample company ${number(index)}` },
      ...trade(index),
    })
  })

/** Trades spread over all sectors, the same in every run, so that hardly two pairs score alike. */
export function spreadTrade(index: number): Pick<Registrant, 'offers' | 'seeks' | 'languages'> {
  const all = sectors()
  const pick = (step: number) => all[(index * step + step) % all.length]?.id ?? ''
  return { offers: [pick(7), pick(11), pick(13)], seeks: [pick(17), pick(19)], languages: [] }
}

/** Puts a large forum in place of the one that is open on Registrants, and ends there when it is shown. */
export async function enlarge(
  page: Page,
  content: { event: ForumEvent; registrants: readonly Registrant[]; meetings: readonly Meeting[] },
): Promise<void> {
  const forumId = page.url().replace(/^.*#\/forum\/([^/]+)\/.*$/, '$1')
  await page.evaluate(
    async ({ forum, people, plan }) => {
      const open = indexedDB.open('forum-match')
      const database = await new Promise<IDBDatabase>((settle) => {
        open.onsuccess = () => settle(open.result)
      })
      const transaction = database.transaction(['forums', 'registrants', 'meetings', 'steps', 'images'], 'readwrite')
      const forums = transaction.objectStore('forums')
      for (const name of ['registrants', 'meetings', 'steps', 'images']) transaction.objectStore(name).clear()
      forums.put(forum)
      for (const row of people) transaction.objectStore('registrants').put(row)
      for (const row of plan) transaction.objectStore('meetings').put(row)
      await new Promise((settle) => {
        transaction.oncomplete = settle
      })
      database.close()
    },
    {
      forum: { id: forumId, event: content.event, createdAt: '2026-11-01T00:00:00Z', sample: true, seed: 1 },
      people: content.registrants.map((registrant, order) => ({ forumId, id: registrant.code, order, registrant })),
      plan: content.meetings.map((meeting) => ({
        forumId,
        id: [meeting.a, meeting.b].sort().join('|'),
        ...meeting,
        locks: { time: false, table: false, interpreter: false },
      })),
    },
  )
  await page.reload()
  await page.getByRole('grid').waitFor()
}
