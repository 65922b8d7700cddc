import type { Message } from '../../model/message.ts'
import type { Registrant } from '../../model/registrant.ts'
import { registrantParam } from '../params.ts'

/** Who asked for whom. */
export type Request = 'none' | 'a' | 'b' | 'both'

const oneSided = 0.6

/** 1 when both asked for each other, 0.6 when one did, else 0. */
export const requests = (request: Request): number => (request === 'both' ? 1 : request === 'none' ? 0 : oneSided)

/** The sentence: who asked to meet whom. */
export function explainRequests(a: Registrant, b: Registrant, request: Request): Message {
  if (request === 'both') return { key: 'matching.requests.both', params: {} }
  const [owner, other] = request === 'b' ? [b, a] : [a, b]
  return { key: 'matching.requests.one', params: { owner: registrantParam(owner), other: registrantParam(other) } }
}
