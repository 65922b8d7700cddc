import { type ForumEvent, forumEventSchema } from '../shared/model/event.ts'
import type { Registrant } from '../shared/model/registrant.ts'

const tables = 20
const interpreters = 10
const two = (number: number) => String(number).padStart(2, '0')

/** The day that registrants name most often, the earliest of equals; undefined when nobody names one. */
export function dayMostNamed(registrants: readonly Pick<Registrant, 'availability'>[]): string | undefined {
  const times = new Map<string, number>()
  for (const { availability } of registrants) {
    for (const { rule, date } of availability) {
      if (rule === 'only' && date) times.set(date, (times.get(date) ?? 0) + 1)
    }
  }
  return [...times].sort(([day, count], [otherDay, other]) => other - count || (day < otherDay ? -1 : 1))[0]?.[0]
}

/**
 * The forum where nobody described one: one day, 09:00–12:00 and 13:30–17:00 Viet Nam time, slots of 30 minutes with
 * the changeover inside, 20 tables, 10 interpreters.
 */
export function defaultEvent(date: string): ForumEvent {
  const meetings = (id: string, start: string, end: string, number: number) => ({
    id,
    kind: 'meetings' as const,
    names: { vi: `Gặp gỡ, kết nối – phiên ${number}`, ja: `個別面談 第${number}部`, en: `Meetings – block ${number}` },
    date,
    start,
    end,
    slotMinutes: 30,
    changeoverMinutes: 5,
  })
  return forumEventSchema.parse({
    names: {
      vi: 'Diễn đàn Việt Nam - Nhật Bản',
      ja: '日越フォーラム',
      en: 'Viet Nam – Japan forum',
    },
    timeZone: 'Asia/Ho_Chi_Minh',
    sessions: [
      meetings('morning', '09:00', '12:00', 1),
      {
        id: 'lunch',
        kind: 'break',
        names: { vi: 'Nghỉ trưa', ja: '昼食', en: 'Lunch' },
        date,
        start: '12:00',
        end: '13:30',
      },
      meetings('afternoon', '13:30', '17:00', 2),
    ],
    tables: Array.from({ length: tables }, (_, index) => ({ id: `T${two(index + 1)}` })),
    interpreters: Array.from({ length: interpreters }, (_, index) => ({
      id: `I${two(index + 1)}`,
      name: '',
      languages: ['vi', 'ja', 'en'],
    })),
  })
}
