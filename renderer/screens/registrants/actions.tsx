import i18next from 'i18next'
import { languageSchema } from '../../../shared/model/language.ts'
import type { Registrant } from '../../../shared/model/registrant.ts'
import { strandedBy } from '../../../shared/scheduling/stranded.ts'
import type { ForumRow, RegistrantRow } from '../../database/rows.ts'
import { sayIn } from '../../i18n/i18n.ts'
import { readMeetings } from '../../repositories/meetings.ts'
import {
  addRegistrants,
  changePart,
  changeRegistrants,
  pasteRegistrants,
  type RegistrantPart,
  removeRegistrants,
} from '../../repositories/registrants.ts'
import { announce } from '../../ui/announce.tsx'
import { confirm } from '../../ui/confirm.tsx'
import { toast } from '../../ui/toasts.tsx'
import type { BlockOutcome } from './block.ts'
import { moved, without } from './people.ts'
import { type PersonRow, personRowId } from './person-fields.ts'
import { RemoveList } from './RemoveList.tsx'

/** Puts one registrant behind the others. */
export const addByHand = async (forumId: string, registrant: Registrant): Promise<void> => {
  await addRegistrants(forumId, [registrant])
  announce(i18next.t('registrants:added', { code: registrant.code }))
}

/** Writes a part that was edited in a dialog; answers whether it was taken. */
export async function savePart<Part extends RegistrantPart>(
  forumId: string,
  { id, registrant }: RegistrantRow,
  part: Part,
  next: Registrant[Part],
): Promise<boolean> {
  const name = { key: `registrants:history.${part}`, params: { code: registrant.code } }
  const result = await changePart(forumId, id, part, registrant[part], next, name)
  if (result.ok) announce(i18next.t('registrants:part.saved', { code: registrant.code }))
  else toast(sayIn(languageSchema.catch('vi').parse(i18next.language), result.failure), 'error')
  return result.ok
}

/** Writes a pasted block with the registrants that it adds, and says what it came to. */
export async function pasteWithNew(
  forumId: string,
  changed: BlockOutcome['changed'],
  added: readonly Registrant[],
): Promise<void> {
  await pasteRegistrants(forumId, changed, added)
  toast(i18next.t('registrants:paste.done', { changed: changed.length, added: added.length }))
}

/** Takes people out of their delegations, as one step. */
export async function removePeople(forumId: string, people: readonly PersonRow[]): Promise<void> {
  const changed = [...Map.groupBy(people, ({ registrantId }) => registrantId)].flatMap(([id, own]) => {
    const [first] = own
    const places = new Set(own.map(({ index }) => index))
    return first ? [{ id, registrant: { ...first.registrant, people: without(first.registrant.people, places) } }] : []
  })
  await changeRegistrants(forumId, changed, {
    key: 'registrants:history.removePeople',
    params: { count: people.length },
  })
  toast(i18next.t('registrants:people.removed', { count: people.length }))
}

/** Moves a person up or down within the delegation; answers the id of the row in which the person now stands. */
export async function movePerson(forumId: string, row: PersonRow, by: 1 | -1): Promise<string> {
  const { registrant, registrantId, index, person } = row
  const people = moved(registrant.people, index, index + by)
  if (people === registrant.people) return row.id
  const name = { key: 'registrants:history.movePerson', params: { code: registrant.code } }
  await changeRegistrants(forumId, [{ id: registrantId, registrant: { ...registrant, people: [...people] } }], name)
  const params = { name: person.name, number: index + by + 1, count: people.length }
  announce(i18next.t('registrants:people.nowAt', params))
  return personRowId(registrantId, index + by)
}

/** Removes registrants after showing the meetings that this takes off the board. */
export async function removeAsked({ id: forumId, event }: ForumRow, rows: readonly RegistrantRow[]): Promise<boolean> {
  const codes = rows.map(({ registrant }) => registrant.code)
  const meetings = strandedBy({ meetings: await readMeetings(forumId) }, { participants: codes })
  const isSure = await confirm({
    title: i18next.t('registrants:removeTitle', { count: rows.length }),
    body: <RemoveList event={event} codes={codes} meetings={meetings} />,
    confirm: i18next.t('registrants:remove', { count: rows.length }),
    danger: true,
  })
  if (!isSure) return false
  await removeRegistrants(
    forumId,
    rows.map(({ id }) => id),
  )
  toast(i18next.t('registrants:removed', { count: rows.length }))
  return true
}

/** Says what became of new values: quietly where all went well, in sight where something did not. */
export function tellOutcome({ filled, refused, outside }: BlockOutcome, what: 'paste' | 'fill' | 'edit'): void {
  if (refused + outside > 0)
    toast(i18next.t('registrants:notTaken', { filled, refused, outside }), refused > 0 ? 'warning' : 'info')
  else if (what !== 'edit') announce(i18next.t('registrants:filled', { count: filled }))
}
