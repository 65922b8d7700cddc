import type { Message } from '../model/message.ts'
import type { Registrant } from '../model/registrant.ts'
import { headOf } from '../model/registrant.ts'
import { directions, hasSectors, initiativeHorizonMonths, priorityLimit } from './directions.ts'

/** The profile form asks for at least two initiatives and finds three enough. */
const initiativesAsked = { least: 2, most: 3 } as const

const message = (name: string, params?: Record<string, string | number>): Message => ({
  key: `matching.completeness.${name}`,
  ...(params ? { params } : {}),
})

function initiativeRemarks({ initiatives }: Registrant): Message[] {
  const months = initiativeHorizonMonths
  const remarks = initiatives.flatMap(({ title, sectors, months: start }): Message[] => [
    ...(start === undefined ? [message('initiativeWithoutStart', { title })] : []),
    ...(start !== undefined && start > months ? [message('initiativeTooLate', { title, start, months })] : []),
    ...(sectors.length === 0 ? [message('initiativeWithoutSector', { title })] : []),
  ])
  const count = initiatives.filter(({ months: start }) => start !== undefined && start <= months).length
  if (count < initiativesAsked.least) remarks.push(message('fewInitiatives', { count, months }))
  if (count > initiativesAsked.most) remarks.push(message('manyInitiatives', { count, months }))
  return remarks
}

/**
 * What a registrant's profile lacks for good matching, most important first; empty when nothing does. Localities
 * answer to the profile form (one or two priority fields, two or three initiatives within 24 months, a head with a
 * rank); everybody needs sectors: without any, no partner is proposed at all ("needs data").
 */
export function completeness(registrant: Registrant): Message[] {
  const { offers, seeks } = directions(registrant)
  const remarks: Message[] = []
  if (!hasSectors(registrant)) remarks.push(message('needsData'))
  else if (seeks.length === 0) remarks.push(message('noSeeks'))
  else if (offers.length === 0) remarks.push(message('noOffers'))
  if (registrant.kind !== 'province' && registrant.kind !== 'prefecture') return remarks
  const count = registrant.priorities.length
  if (count === 0) remarks.push(message('noPriorities'))
  if (count > priorityLimit) remarks.push(message('tooManyPriorities', { count }))
  remarks.push(...initiativeRemarks(registrant))
  if (headOf(registrant)?.rank === undefined) remarks.push(message('noHeadRank'))
  return remarks
}

/** Whether nothing is known by which a partner could be found. */
export const needsData = (registrant: Registrant): boolean => !hasSectors(registrant)
