import type { Message } from '../../../shared/model/message.ts'
import type { Registrant } from '../../../shared/model/registrant.ts'
import { isEmail } from '../../repositories/cell-doubts.ts'
import { writeEmails, writePhones } from './cells.ts'

/** The first e-mail address of a cell that cannot be one. */
export function emailDoubt(text: string): Message | undefined {
  const value = writeEmails(text).find((email) => !isEmail(email))
  return value === undefined ? undefined : { key: 'registrants:problems.email', params: { value } }
}

/** The first phone number of a cell that cannot be one. */
export function phoneDoubt(text: string, { side }: Pick<Registrant, 'side'>): Message | undefined {
  const value = writePhones(text, side).find((phone) => !phone.startsWith('+'))
  return value === undefined ? undefined : { key: 'registrants:problems.phone', params: { value } }
}
