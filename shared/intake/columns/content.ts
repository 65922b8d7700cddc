import type { IntakeField } from '../stages.ts'

/**
 * What the texts of a column look like. `alone`: may name a column whose head nobody knows. `tellsApart`: may decide
 * between two readings of a known head.
 */
export type ContentSign = { field: IntakeField; share: number; alone: boolean; tellsApart: boolean }

const email = /^[^\s@]+@[^\s@]+\.[a-z]{2,}(?:\s*[;,/\n]\s*[^\s@]+@\S+)*$/i
const website = /^(?:https?:\/\/|www\.)\S+$/i
const phone = /^\+?[\d０-９(][\d０-９\s.()\-ー－+]{7,18}$/
/** Seven digits of a Japanese post code. */
const postcode = /^〒?\s*[\d０-９]{3}[-－ー]?[\d０-９]{4}$/
const salutation =
  /^(?:ông|bà|anh|chị|ngài|nam|nữ|mr|ms|mrs|miss|dr|prof|sir|madam|male|female|m|f|男|女|男性|女性|様|氏|さん|殿|先生)\.?$/i
const organisation =
  /công ty|cty|tập đoàn|tổng công ty|ngân hàng|hiệp hội|hợp tác xã|\bhtx\b|ủy ban|ubnd|^sở |trung tâm|trường |株式会社|有限会社|合同会社|[㈱㈲]|\((?:株|有)\)|協会|組合|財団|機構|銀行|大学|県庁|市役所|[都道府県]$|\bco\.|\bltd|\binc\b|\bcorp|company|group$|bank|association|university|\bjsc\b/i
const mode = /^(?:trực tiếp|trực tuyến|online|offline|on-?site|in person|対面|オンライン|現地|会場|hybrid)$/i
const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3]

/** A Vietnamese tax code or a Japanese corporate number whose check digit is right: any telephone number has ten digits. */
function isRegistrationNumber(text: string): boolean {
  const digits = [...text.replace(/-\d{3}$/, '')].map(Number)
  if (/^\d{10}(?:-\d{3})?$/.test(text)) {
    return 10 - (weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0) % 11) === digits[9]
  }
  if (!/^\d{13}$/.test(text)) return false
  const sum = digits.slice(1).reduceRight((total, digit, index) => total + digit * (index % 2 === 1 ? 1 : 2), 0)
  return 9 - (sum % 9) === digits[0]
}

function shareOf(samples: readonly string[], pattern: RegExp): number {
  return samples.filter((sample) => pattern.test(sample)).length / samples.length
}

/** 1 where the texts are 1, 2, 3 … nearly without a break. */
function counting(samples: readonly string[]): number {
  let steps = 0
  let last = 0
  for (const sample of samples) {
    const number = /^\d{1,5}\.?$/.test(sample.normalize('NFKC'))
      ? Number.parseInt(sample.normalize('NFKC'), 10)
      : Number.NaN
    if (number === last + 1 || number === 1) steps++
    last = number
  }
  return samples.length < 3 ? 0 : steps / samples.length
}

/** The signs that a column's texts give, strongest first. */
export function contentSigns(samples: readonly string[]): ContentSign[] {
  const signs: ContentSign[] = [
    { field: 'email', share: shareOf(samples, email), alone: true, tellsApart: true },
    { field: 'web', share: shareOf(samples, website), alone: true, tellsApart: false },
    {
      field: 'ids',
      share: samples.filter(isRegistrationNumber).length / samples.length,
      alone: true,
      tellsApart: false,
    },
    {
      field: 'phone',
      share: samples.every((text) => postcode.test(text)) ? 0 : shareOf(samples, phone),
      alone: true,
      tellsApart: true,
    },
    { field: 'salutation', share: shareOf(samples, salutation), alone: true, tellsApart: true },
    { field: 'mode', share: shareOf(samples, mode), alone: true, tellsApart: true },
    { field: 'rowNo', share: counting(samples), alone: true, tellsApart: false },
    { field: 'orgName', share: shareOf(samples, organisation), alone: true, tellsApart: true },
    {
      field: 'position',
      share: samples.filter((sample) => !salutation.test(sample) && sample.length > 1).length / samples.length,
      alone: false,
      tellsApart: true,
    },
  ]
  return signs.filter((sign) => sign.share > 0).sort((a, b) => b.share - a.share)
}
