import { zoneOffset } from '../shared/scheduling/slots.ts'

/** Now, or the moment that SOURCE_DATE_EPOCH (seconds since 1970) names, so that a run can be repeated to the byte. */
export function now(environment: { readonly [name: string]: string | undefined } = process.env): Date {
  const fixed = environment.SOURCE_DATE_EPOCH
  return fixed !== undefined && /^\d{1,11}$/.test(fixed) ? new Date(Number(fixed) * 1000) : new Date()
}

/** A moment as local date-time of a zone with its offset: 2025-11-24T07:30:00+07:00. */
export function inZone(moment: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).format(moment)
  const [date = '', time = ''] = parts.split(' ')
  return `${date}T${time}${zoneOffset(timeZone, date)}`
}
