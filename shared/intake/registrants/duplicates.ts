import { nameIn } from '../../model/language.ts'
import type { Message } from '../../model/message.ts'
import type { Registrant } from '../../model/registrant.ts'
import type { DuplicateCandidate } from '../stages.ts'
import { organisationDomain, websiteHost } from '../understand/contacts.ts'
import { organisationKeys } from '../understand/organisations.ts'

/** How two registrants may turn out to be one, strongest first. */
type Key = { kind: KeyKind; value: string; confidence: number }

/** The keys of a registrant: numbers, mail domain, website, phone, then normalised name with its locality. */
export function duplicateKeys(registrant: Registrant): Key[] {
  const { ids, emails, websites, phones, locality, municipality, names, nameAsWritten, kind } = registrant
  const keys: Key[] = []
  const put = (keyKind: KeyKind, value: string | undefined, confidence: number) => {
    if (value !== undefined && value !== '') keys.push({ kind: keyKind, value, confidence })
  }
  if (kind === 'province' || kind === 'prefecture') {
    put('delegation', locality && `${locality} ${municipality ?? ''}`, 0.95)
    return keys
  }
  put('corporateNumber', ids.corporateNumber, 0.99)
  put('taxCode', ids.taxCode, 0.99)
  for (const email of emails) put('emailDomain', organisationDomain(email), 0.85)
  for (const website of websites) put('website', websiteHost(website), 0.85)
  for (const phone of phones) put('phone', phone.replace(/;ext=.*/, ''), 0.75)
  for (const name of new Set([nameAsWritten, ...Object.values(names)])) {
    if (name === undefined) continue
    for (const key of organisationKeys(name)) {
      if (locality !== undefined) put('nameAndLocality', `${key}|${locality}`, 0.7)
      put('name', key, 0.5)
    }
  }
  return keys
}

/** The kinds of key, strongest first. */
const keyKinds = [
  'delegation',
  'corporateNumber',
  'taxCode',
  'emailDomain',
  'website',
  'phone',
  'nameAndLocality',
  'name',
] as const
type KeyKind = (typeof keyKinds)[number]

/** Different numbers of identification rule a pair out, and so do different sides. */
function ruledOut(a: Registrant, b: Registrant): boolean {
  if (
    a.side !== b.side &&
    (a.ids.taxCode ?? b.ids.taxCode ?? a.ids.corporateNumber ?? b.ids.corporateNumber) !== undefined
  )
    return true
  const differ = (x: string | undefined, y: string | undefined) => x !== undefined && y !== undefined && x !== y
  return differ(a.ids.taxCode, b.ids.taxCode) || differ(a.ids.corporateNumber, b.ids.corporateNumber)
}

const reasonOf = (key: Key, a: Registrant, b: Registrant): Message => ({
  key: `intake.duplicates.${key.kind}`,
  params: {
    value: key.value.split('|')[0] ?? key.value,
    a: a.nameAsWritten ?? nameIn(a.names, 'en'),
    b: b.nameAsWritten ?? nameIn(b.names, 'en'),
  },
})

/** Somebody with a key; most keys have one holder, and only several are kept as a list. */
type Holder = { registrant: Registrant; key: Key }

/** More holders of one key than this share it for another reason (a hotel's phone, an agency's domain). */
const mostHolders = 6

/**
 * Pairs of registrants that may be one, each once with its strongest reason, surest first. Several agreeing keys raise
 * the confidence. Nothing is merged here: that is for a person to say.
 */
export function findDuplicates(registrants: readonly Registrant[]): DuplicateCandidate[] {
  const byKind = new Map<string, Map<string, Holder | Holder[]>>()
  for (const kind of keyKinds) byKind.set(kind, new Map())
  for (const registrant of registrants) {
    for (const key of duplicateKeys(registrant)) {
      const holders = byKind.get(key.kind)
      const known = holders?.get(key.value)
      if (!known) holders?.set(key.value, { registrant, key })
      else if (!Array.isArray(known)) {
        if (known.registrant !== registrant) holders?.set(key.value, [known, { registrant, key }])
      }
      // a registrant's keys come together, so its own entry can only be the last; one too many is enough to know
      else if (known.length <= mostHolders && known.at(-1)?.registrant !== registrant) known.push({ registrant, key })
    }
  }
  const pairs = new Map<string, { a: Registrant; b: Registrant; best: Key; kinds: Set<KeyKind> }>()
  for (const held of [...byKind.values()].flatMap((holders) => [...holders.values()])) {
    if (!Array.isArray(held) || held.length > mostHolders) continue
    for (const [at, { registrant: a, key }] of held.entries()) {
      for (const { registrant: b } of held.slice(at + 1)) {
        if (ruledOut(a, b)) continue
        const id = `${a.code} ${b.code}`
        const pair = pairs.get(id)
        if (!pair) pairs.set(id, { a, b, best: key, kinds: new Set([key.kind]) })
        else {
          pair.kinds.add(key.kind)
          if (key.confidence > pair.best.confidence) pair.best = key
        }
      }
    }
  }
  return [...pairs.values()]
    .map(({ a, b, best, kinds }): DuplicateCandidate => {
      const more = [...kinds].filter(
        (kind) => kind !== best.kind && !(best.kind === 'nameAndLocality' && kind === 'name'),
      ).length
      return {
        codes: [a.code, b.code],
        reason: reasonOf(best, a, b),
        confidence: Math.round(Math.min(0.99, best.confidence + 0.05 * more) * 100) / 100,
      }
    })
    .sort((a, b) => b.confidence - a.confidence || a.codes.join().localeCompare(b.codes.join(), 'en'))
}
