import type { Message } from '../../shared/model/message.ts'
import { headOf, type Registrant } from '../../shared/model/registrant.ts'
import type { RegistrantRow } from '../database/rows.ts'
import { corporateNumberDoubt, isEmail, taxCodeDoubt } from './cell-doubts.ts'

/** Something that is wrong or missing in one cell; `field` is the column of the grid that mends it. */
export type CellProblem = {
  rowId: string
  code: string
  field: string
  severity: 'error' | 'note'
  kind: string
  message: Message
}

type Known = { codes: ReadonlyMap<string, number> }

type Found = Omit<CellProblem, 'rowId' | 'code'>

const problem = (
  field: string,
  severity: Found['severity'],
  kind: string,
  params: NonNullable<Message['params']> = {},
): Found => ({ field, severity, kind, message: { key: `registrants:problems.${kind}`, params } })

/** What is wrong in the cells of one registrant, for the grid and for the panel. */
function problemsOf(registrant: Registrant, { codes }: Known): Found[] {
  const { code, names, kind, locality, localityAsWritten, offers, seeks, offersAsWritten, seeksAsWritten } = registrant
  const found: Found[] = []
  const isDelegation = kind === 'province' || kind === 'prefecture'
  if ((codes.get(code) ?? 0) > 1) found.push(problem('code', 'error', 'codeTwice', { code }))
  if (!names.vi && !names.ja && !names.en) found.push(problem('name_vi', 'error', 'noName'))
  if (locality === undefined && localityAsWritten !== undefined)
    found.push(problem('locality', 'error', 'localityUnknown', { value: localityAsWritten }))
  else if (locality === undefined && isDelegation) found.push(problem('locality', 'error', 'noLocality'))
  if (offers.length + seeks.length === 0) {
    const written = offersAsWritten ?? seeksAsWritten
    found.push(
      written === undefined
        ? problem('offers', 'note', 'noSectors')
        : problem(offersAsWritten === undefined ? 'seeks' : 'offers', 'error', 'sectorUnknown', { value: written }),
    )
  }
  for (const phone of registrant.phones)
    if (!phone.startsWith('+')) found.push(problem('phones', 'error', 'phone', { value: phone }))
  for (const email of registrant.emails)
    if (!isEmail(email)) found.push(problem('emails', 'error', 'email', { value: email }))
  const { taxCode = '', corporateNumber = '' } = registrant.ids
  for (const [field, message] of [
    ['taxCode', taxCodeDoubt(taxCode)],
    ['corporateNumber', corporateNumberDoubt(corporateNumber)],
  ] as const)
    if (message) found.push({ field, severity: 'note', kind: field, message })
  for (const wish of registrant.wants)
    if (!codes.has(wish)) found.push(problem('wants', 'note', 'wishOpen', { value: wish }))
  if (registrant.headcount !== undefined && registrant.headcount < registrant.people.length)
    found.push(
      problem('headcount', 'error', 'headcount', { count: registrant.headcount, people: registrant.people.length }),
    )
  if (isDelegation && headOf(registrant) === undefined) found.push(problem('head', 'note', 'noHead'))
  return found
}

/** Every problem of the registrants, in their order. */
export function cellProblems(rows: readonly RegistrantRow[]): CellProblem[] {
  const codes = new Map<string, number>()
  for (const { registrant } of rows) codes.set(registrant.code, (codes.get(registrant.code) ?? 0) + 1)
  return rows.flatMap(({ id, registrant }) =>
    problemsOf(registrant, { codes }).map((found) => ({ ...found, rowId: id, code: registrant.code })),
  )
}
