import type { MeetingTable } from '../model/event.ts'
import { headOf, type Registrant } from '../model/registrant.ts'
import { type DocumentContext, frameOf, labelsOf, registrantText } from './context.ts'
import type { BadgeBody, DocumentOf } from './document.ts'
import { partyOf, personLine } from './naming.ts'
import { qrSquare } from './qr.ts'
import { sha256 } from './sha256.ts'
import { phrase, readerOf } from './text.ts'

type Band = BadgeBody['badges'][number]['band']

/**
 * An id that says nothing about whom it stands for: a scanner without the forum's data learns no name. It stays the
 * same as long as the person's place in their delegation and their name do.
 */
const opaqueId = (parts: readonly string[]): string => sha256(parts.join('\u0000')).slice(0, 16).toUpperCase()

/** The badges of one delegation, a sheet of ten 90 × 55 mm cards a page; people without a name get none. */
export function badges(context: DocumentContext, registrant: Registrant): Omit<DocumentOf<'badge'>, 'edition'> {
  const reader = readerOf(registrant.side, context.languages)
  const head = headOf(registrant)
  const bandOf = (isHead: boolean): Band => {
    if (isHead) return 'head'
    if (registrant.kind === 'company' || registrant.kind === 'organisation') return registrant.kind
    return 'member'
  }
  return {
    ...frameOf(context, 'badge', {
      id: `BDG-${registrant.code}`,
      recipient: registrant.code,
      reader,
      title: phrase(reader, 'badge.title'),
      labels: labelsOf(reader, 'badge', ['head', 'member', 'company', 'organisation']),
    }),
    body: {
      badges: registrant.people.flatMap((person, place) =>
        person.name === ''
          ? []
          : [
              {
                ...personLine(person),
                organisation: registrantText(context, registrant.code, reader),
                code: registrant.code,
                band: bandOf(person === head),
                qr: qrSquare(opaqueId(['person', registrant.code, String(place), person.name])),
              },
            ],
      ),
    },
  }
}

/** The folded A4 tent of a table; a table that belongs to somebody carries their name. */
export function tableTent(context: DocumentContext, table: MeetingTable): Omit<DocumentOf<'table-tent'>, 'edition'> {
  const owner = table.owner === undefined ? undefined : context.registrantByCode.get(table.owner)
  const reader = owner ? readerOf(owner.side, context.languages) : context.office
  return {
    ...frameOf(context, 'table-tent', {
      id: `TENT-${table.id}`,
      recipient: table.id,
      reader,
      title: phrase(reader, 'tableTent.title'),
      labels: labelsOf(reader, 'tableTent', ['table']),
    }),
    body: {
      table: table.id,
      ...(owner ? { party: partyOf(owner, reader, context.dates[0] ?? '') } : {}),
      qr: qrSquare(opaqueId(['table', table.id])),
    },
  }
}
