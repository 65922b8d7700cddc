import { zoneOffset } from '../../shared/scheduling/slots.ts'

/** A moment as local date-time of a zone with its offset: 2026-11-25T08:10:00+07:00. */
export function inZone(moment: Date, timeZone: string): string {
  const written = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(moment)
  const [date = '', time = ''] = written.split(' ')
  return `${date}T${time}${zoneOffset(timeZone, date)}`
}
