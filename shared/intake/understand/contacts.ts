import type { CountryCode } from 'libphonenumber-js/core'
import { parsePhoneNumberFromString } from 'libphonenumber-js/core'
import metadata from 'libphonenumber-js/metadata.min.json'
import type { Side } from '../../model/registrant.ts'
import { tidy } from '../../reference/fold.ts'
import { plainPhone } from './plain-phone.ts'
import { remembering } from './remembering.ts'

export type PhoneReading = { phones: string[]; unread: string[] }

const countryOf: Record<Side, CountryCode> = { vn: 'VN', jp: 'JP' }
const extension = /(?:;ext=|内線|ext\.?|x(?=\d)|máy lẻ|may le|số máy lẻ|nội bộ)\s*[:：]?\s*(\d{1,6})/i

function readOne(text: string, side: Side): string | undefined {
  const ext = extension.exec(text)?.[1]
  const number = text
    .replace(extension, '')
    .replace(/\((?=[^()]*\p{L})[^()]*\)/gu, ' ')
    .replace(/^.*?(?=[+(\d])/s, '')
    .replace(/\(0\)/g, '')
    .replace(/[^\d+].*?\p{L}.*$/u, '')
    .replace(/[.\s–—]+/g, ' ')
    .trim()
  const digits = number.replace(/\D/g, '')
  if (digits.length < 7) return undefined
  const other: Side = side === 'vn' ? 'jp' : 'vn'
  const candidates: [string, CountryCode][] = [[number, countryOf[side]]]
  if (!/^[+0]/.test(digits === number ? number : number.replace(/^\(/, ''))) {
    candidates.push([`0${digits}`, countryOf[side]], [`+${digits}`, countryOf[side]])
  }
  candidates.push([number, countryOf[other]])
  for (const [candidate, country] of candidates) {
    const parsed = parsePhoneNumberFromString(candidate, country, metadata)
    if (parsed?.isValid()) return ext === undefined ? parsed.number : `${parsed.number};ext=${ext}`
  }
  return undefined
}

/**
 * Phone numbers of a cell as E.164 (an extension follows as ;ext=12). Numbers without a country code belong to `side`;
 * a zero that a spreadsheet ate is put back. What looks like a number but is none comes back unread.
 */
export function readPhones(text: string, side: Side): PhoneReading {
  return phonesOf[side](text)
}

/** A number is read once for its person and once for the organisation. */
const phonesOf: Record<Side, (text: string) => PhoneReading> = {
  vn: remembering((text) => readAllPhones(text, 'vn')),
  jp: remembering((text) => readAllPhones(text, 'jp')),
}

function readAllPhones(text: string, side: Side): PhoneReading {
  const plain = plainPhone(text, side)
  if (plain !== undefined) return { phones: [plain], unread: [] }
  const phones: string[] = []
  const unread: string[] = []
  const normal = tidy(text)
    .normalize('NFKC')
    .replace(/[‐‑‒–—―ー−－]/g, '-')
  for (const part of normal.split(
    /[;,、\n]|\/|\s-\s(?!\s*(?:máy lẻ|ext|内線))|(?<=\d)\s{2,}(?=[+\d])|\s+(?=(?:\+84|\+81|DĐ|ĐT|Tel|Mobile|携帯|電話|FAX)\b)/i,
  )) {
    const written = part.trim()
    if (written === '' || /^fax/i.test(written) || !/\d{3}/.test(written.replace(/\D/g, ''))) continue
    const phone = readOne(written, side)
    if (phone === undefined) unread.push(written)
    else if (!phones.includes(phone)) phones.push(phone)
  }
  return { phones, unread }
}

export type EmailReading = { emails: string[]; typos: { written: string; likely: string }[]; unread: string[] }

const likelyDomains: Record<string, string> = {
  'gmai.com': 'gmail.com',
  'gmial.com': 'gmail.com',
  'gmal.com': 'gmail.com',
  'gmaill.com': 'gmail.com',
  'gamil.com': 'gmail.com',
  'gnail.com': 'gmail.com',
  'gmail.con': 'gmail.com',
  'gmail.co': 'gmail.com',
  'gmail.cm': 'gmail.com',
  'gmail.vn': 'gmail.com',
  'gmail.com.vn': 'gmail.com',
  'gmail.comm': 'gmail.com',
  'gmail.om': 'gmail.com',
  'yaho.com': 'yahoo.com',
  'yahoo.con': 'yahoo.com',
  'yhoo.com': 'yahoo.com',
  'yahho.com': 'yahoo.com',
  'yaho.com.vn': 'yahoo.com.vn',
  'yahoo.co.jo': 'yahoo.co.jp',
  'hotmai.com': 'hotmail.com',
  'hotmial.com': 'hotmail.com',
  'hotmail.con': 'hotmail.com',
  'outlok.com': 'outlook.com',
  'outloook.com': 'outlook.com',
  'iclod.com': 'icloud.com',
  'icloud.con': 'icloud.com',
}

/** E-mail addresses of a cell, with the domains that look mistyped; addresses stay as written but for their width. */
export const readEmails = remembering(readAllEmails)

function readAllEmails(text: string): EmailReading {
  const reading: EmailReading = { emails: [], typos: [], unread: [] }
  if (plainAddress.test(text)) {
    const at = text.indexOf('@')
    addEmail(reading, text.slice(0, at), text.slice(at + 1).toLowerCase())
    return reading
  }
  const normal = tidy(text)
    .normalize('NFKC')
    .replace(/mailto:/gi, '')
    .replace(/\s*[[(](?:at|アット)[\])]\s*/gi, '@')
  for (const part of normal.split(/[\s;,、，；/|<>"]+/)) {
    const written = part.replace(/^[('.:]+|[)'.:]+$/g, '')
    if (!written.includes('@')) continue
    const match = /^([^\s@]+)@([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)$/u.exec(written)
    const domain = match?.[2]?.toLowerCase()
    if (!match?.[1] || domain === undefined) {
      reading.unread.push(written)
      continue
    }
    addEmail(reading, match[1], domain)
  }
  if (reading.emails.length === 0 && reading.unread.length === 0 && /\p{L}/u.test(normal)) reading.unread.push(normal)
  return reading
}

/** One address and nothing else, in letters that need no second look. */
const plainAddress = /^[A-Za-z0-9][\w.+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z0-9]+$/

function addEmail(reading: EmailReading, local: string, domain: string): void {
  const address = `${local}@${domain}`
  if (!reading.emails.includes(address)) reading.emails.push(address)
  const likely = Object.hasOwn(likelyDomains, domain) ? likelyDomains[domain] : undefined
  if (likely !== undefined) reading.typos.push({ written: address, likely: `${local}@${likely}` })
}

const freeMail =
  /^(?:gmail\.com|googlemail\.com|yahoo\.(?:com|co\.jp|com\.vn)|ymail\.com|hotmail\.(?:com|co\.jp)|outlook\.(?:com|jp|com\.vn)|live\.(?:com|jp)|msn\.com|icloud\.com|me\.com|aol\.com|mail\.ru|qq\.com|163\.com|proton(?:mail)?\.(?:com|me)|zoho\.com|docomo\.ne\.jp|ezweb\.ne\.jp|softbank\.ne\.jp|nifty\.com|biglobe\.ne\.jp|ocn\.ne\.jp|so-net\.ne\.jp|vnn\.vn|fpt\.vn|hn\.vnn\.vn|hcm\.vnn\.vn)$/

/** The domain of an address where it belongs to an organisation; undefined for free mail and providers. */
export function organisationDomain(email: string): string | undefined {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase()
  return domain === '' || freeMail.test(domain) ? undefined : domain
}

/** Whether an address belongs to a government: lg.jp and go.jp in Japan, gov.vn in Viet Nam. */
export function isGovernmentAddress(email: string): boolean {
  return /[@.](?:[\w-]+\.)*(?:lg\.jp|go\.jp|gov\.vn)$/i.test(email) || /@pref\.[\w.-]+\.jp$/i.test(email)
}

/** Web addresses of a cell, as written but for the width; without a dot it is none. */
export function readWebsites(text: string): string[] {
  return tidy(text)
    .normalize('NFKC')
    .split(/[\s;,、，；]+/)
    .map((part) => part.replace(/^[(<"']+|[)>"'.]+$/g, ''))
    .filter(
      (part) =>
        /^(?:https?:\/\/)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#:].*)?$/iu.test(part) && !part.includes('@'),
    )
}

/** What two spellings of a web address share: the host without www. */
export function websiteHost(website: string): string {
  return (/^(?:https?:\/\/)?(?:www\.)?([^/?#:]+)/i.exec(website)?.[1] ?? website).toLowerCase()
}
