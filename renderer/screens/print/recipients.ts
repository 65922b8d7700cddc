import { useMemo } from 'react'
import type { PrintDocument } from '../../../shared/documents/document.ts'
import { nameIn } from '../../../shared/model/language.ts'
import type { Registrant } from '../../../shared/model/registrant.ts'
import { useLanguage } from '../../i18n/i18n.ts'

/** Whom a document is for, in the reader's language where it is a registrant, and everything the search may look at. */
export type Recipient = { code: string; name: string; searched: string }

function recipientOf(document: PrintDocument, registrants: ReadonlyMap<string, string>): Omit<Recipient, 'searched'> {
  const { recipient } = document
  switch (document.product) {
    case 'agenda':
    case 'official-agenda':
    case 'change-slip':
      return { code: recipient, name: registrants.get(recipient) ?? document.body.party.name.main }
    case 'badge':
      return { code: recipient, name: registrants.get(recipient) ?? '' }
    case 'table-roster':
      return { code: recipient, name: document.body.zone }
    case 'table-tent':
      return { code: recipient, name: document.body.party?.name.main ?? '' }
    case 'interpreter-roster':
      return { code: recipient, name: document.body.name }
    case 'timetable':
      return { code: 'A3', name: document.title.main }
    case 'meeting-sheet': {
      const { from, table, sides } = document.body
      return { code: `${from} ${table}`, name: sides.map(({ party }) => party.code).join(' ⇄ ') }
    }
  }
}

/** Names the recipient of a document. */
export function useRecipients(registrants: readonly Registrant[]): (document: PrintDocument) => Recipient {
  const language = useLanguage()
  return useMemo(() => {
    const names = new Map(registrants.map(({ code, names: own }) => [code, nameIn(own, language)]))
    const all = new Map(registrants.map(({ code, names: own }) => [code, Object.values(own).join(' ')]))
    return (document) => {
      const recipient = recipientOf(document, names)
      const searched = `${recipient.code} ${recipient.name} ${all.get(document.recipient) ?? ''} ${document.title.main}`
      return { ...recipient, searched }
    }
  }, [registrants, language])
}
