import type { Registrant } from '../shared/model/registrant.ts'

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
