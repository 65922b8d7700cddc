import type { Registrant } from '../model/registrant.ts'
import { agendaBody } from './agenda.ts'
import { type DocumentContext, frameOf, inMain, labelsOf } from './context.ts'
import type { DocumentOf } from './document.ts'
import { phrase, readerOf } from './text.ts'

const labelNames = [
  'no',
  'time',
  'table',
  'counterpart',
  'representative',
  'topics',
  'interpreter',
  'delegation',
  'head',
  'venue',
  'noMeetings',
  'changedMark',
] as const

/**
 * The agenda in the layout of Decree 30/2020/NĐ-CP: issuing body on the left, state name and motto on the right, place
 * and date beneath. The date is that of printing.
 */
export function officialAgenda(
  context: DocumentContext,
  registrant: Registrant,
): Omit<DocumentOf<'official-agenda'>, 'edition'> {
  const reader = readerOf(registrant.side, context.languages)
  const { issuer } = context.event
  const [year = '', month = '', day = ''] = context.printedAt.slice(0, 10).split('-')
  const place = issuer?.place ?? ''
  return {
    ...frameOf(context, 'official-agenda', {
      id: `OFF-${registrant.code}`,
      recipient: registrant.code,
      reader,
      title: phrase(reader, 'officialAgenda.title'),
      labels: labelsOf(reader, 'officialAgenda', labelNames),
    }),
    body: {
      ...agendaBody(context, registrant, reader),
      issuer: { ...(issuer?.above ? { above: issuer.above } : {}), body: issuer?.body ?? '', place },
      motto: {
        nation: inMain({ main: 'vi' }, 'officialAgenda.nation'),
        words: inMain({ main: 'vi' }, 'officialAgenda.motto'),
      },
      issued: inMain({ main: 'vi' }, place ? 'officialAgenda.issuedAt' : 'officialAgenda.issued', {
        place,
        day,
        month,
        year,
      }),
    },
  }
}
