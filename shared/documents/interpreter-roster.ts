import type { Interpreter } from '../model/event.ts'
import { blocksOn, type DocumentContext, frameOf, inDays, labelsOf } from './context.ts'
import type { DocumentOf, InterpreterRosterRow } from './document.ts'
import { partyOf, sectorTexts } from './naming.ts'
import { phrase } from './text.ts'

const labelNames = [
  'changedMark',
  'phone',
  'languages',
  'time',
  'table',
  'sideA',
  'sideB',
  'topics',
  'consecutive',
  'meetings',
  'longest',
  'noMeetings',
] as const

const topicsShown = 3

/** The roster of one interpreter; `consecutive` counts the meetings in a row without a free slot up to each row. */
export function interpreterRoster(
  context: DocumentContext,
  interpreter: Interpreter,
): Omit<DocumentOf<'interpreter-roster'>, 'edition'> {
  const reader = context.office
  const bySlot = new Map((context.byInterpreter.get(interpreter.id) ?? []).map((booked) => [booked.slot.id, booked]))
  let longest = 0
  const days = inDays(context, reader, (date): InterpreterRosterRow[] => {
    let consecutive = 0
    let block: number | undefined
    const rows: InterpreterRosterRow[] = []
    for (const slot of context.slots) {
      if (slot.date !== date) continue
      const booked = bySlot.get(slot.id)
      consecutive = booked ? (slot.block === block ? consecutive : 0) + 1 : 0
      block = slot.block
      if (!booked) continue
      longest = Math.max(longest, consecutive)
      rows.push({
        kind: 'meeting',
        from: slot.from,
        to: slot.to,
        table: booked.meeting.table,
        a: partyOf(booked.a, reader, date),
        b: partyOf(booked.b, reader, date),
        topics: sectorTexts(booked.sectors.slice(0, topicsShown), reader),
        consecutive,
      })
    }
    return rows.length === 0 ? [] : [...rows, ...blocksOn(context, date, reader)]
  })
  return {
    ...frameOf(context, 'interpreter-roster', {
      id: `INT-${interpreter.id}`,
      recipient: interpreter.id,
      reader,
      title: phrase(reader, 'interpreterRoster.title'),
      labels: labelsOf(reader, 'interpreterRoster', labelNames),
    }),
    body: {
      name: interpreter.name || interpreter.id,
      ...(interpreter.phone === undefined ? {} : { phone: interpreter.phone }),
      languages: interpreter.languages.map((language) => phrase(reader, `language.${language}`)),
      meetings: bySlot.size,
      longest,
      days,
    },
  }
}
