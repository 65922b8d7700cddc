import { tidy, withoutDiacritics } from '../../reference/fold.ts'
import { letterSigns, signsOf } from '../../reference/letter-signs.ts'

/**
 * A text made ready for finding terms in it. All strings have one character for each character of `plain`:
 * `marked` in lower case with its marks, `bare` without them. Between words stands one character: a blank, `-` for a
 * dash set off by blanks, `,` for every hard separator, `&` for và / and / 及び.
 */
export type SectorText = { plain: string; marked: string; bare: string }

const newTone: [RegExp, string][] = [
  [/oà/g, 'òa'],
  [/oá/g, 'óa'],
  [/oả/g, 'ỏa'],
  [/oã/g, 'õa'],
  [/oạ/g, 'ọa'],
  [/oè/g, 'òe'],
  [/oé/g, 'óe'],
  [/oẻ/g, 'ỏe'],
  [/uỳ/g, 'ùy'],
  [/uý/g, 'úy'],
  [/uỷ/g, 'ủy'],
  [/uỹ/g, 'ũy'],
  [/uỵ/g, 'ụy'],
]

/** Lower case letter by letter, so that no letter becomes two: İ stays. */
const lower = (text: string): string => {
  const whole = text.toLowerCase()
  // alone among letters, Σ has two small forms and the place in the word decides
  return whole.length === text.length && !text.includes('Σ') ? whole : lowerLetters(text)
}

const lowerLetters = (text: string): string =>
  [...text]
    .map((letter) => {
      const small = letter.toLowerCase()
      return small.length === letter.length ? small : letter
    })
    .join('')

const bareLetters = new Map<string, string>()
const bareOf = (text: string): string => {
  if ((signsOf(text) & (letterSigns.marked | letterSigns.composes)) === 0) return text
  let bare = ''
  for (const letter of text) {
    let plain = bareLetters.get(letter)
    if (plain === undefined) {
      plain = withoutDiacritics(letter)
      if (plain.length !== letter.length) plain = letter
      bareLetters.set(letter, plain)
    }
    bare += plain
  }
  return bare
}

/** Normalises a cell or a term: NFKC, one kind of each separator, tone marks in their new place. */
export function sectorText(text: string): SectorText {
  const plain = tidy(text)
    .normalize('NFKC')
    .replace(/\s*[;；,、，\n\t/|+•●・･∙‧。：:]+\s*/g, ',')
    .replace(/(?<=[\p{L}\p{N}])\.(?=\s|$)/gu, ',')
    .replace(/\s+[-–—―~]+\s+|(?<=\p{L})[–—](?=\p{L})/gu, '-')
    .replace(/\s+(?:và|and|và\/hoặc|cùng|hoặc|or)\s+|\s*(?:及び|および|ならびに|並びに)\s*|\s+&\s+/giu, '&')
    .replace(/(?<=[\p{Script=Latin}\p{M}])-(?=[\p{Script=Latin}])/gu, '_')
    .replace(/ {2,}/g, ' ')
    .trim()
  let marked = lower(plain)
  if (signsOf(marked) & letterSigns.marked) for (const [from, to] of newTone) marked = marked.replace(from, to)
  return { plain, marked, bare: bareOf(marked) }
}

const separators = ' _-,&'

/** Whether the separator of a text may stand where a term has another one: a tight hyphen for a blank, a comma for a dash. */
export function separatorFits(inText: string, inTerm: string): boolean {
  if (inText === inTerm) return separators.includes(inText)
  if (!separators.includes(inText) || !separators.includes(inTerm)) return false
  if (inText === ' ' || inText === '_') return inTerm === ' ' || inTerm === '_' || inTerm === '-'
  return inTerm !== ' ' && (inTerm !== '_' || inText === '-')
}

export const isSeparator = (letter: string | undefined): boolean => letter !== undefined && separators.includes(letter)
