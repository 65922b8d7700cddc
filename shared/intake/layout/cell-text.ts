import { letterSigns, signsOf } from '../../reference/letter-signs.ts'

const careful = letterSigns.composes | letterSigns.untidy

/** Signs that take no room but change how a text is compared or the order in which it is shown. */
export const invisibleSigns = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/
const allInvisibleSigns = new RegExp(invisibleSigns, 'g')
/** The ones among them that turn text around, so that it reads other than it is stored. */
export const turningSigns = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

const spaces = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const apart = /[\s\S]\p{M}+/gu

/**
 * Puts letters and their marks together (NFC). Everything else stays: NFC as a whole would also swap kanji that
 * families write in another form (\ufa19 for 神) for the common one.
 */
export const composed = (text: string): string => text.replaceAll(apart, (letter) => letter.normalize('NFC'))

/**
 * A cell's text for comparing and mapping: letters with their marks, without invisible signs, every kind of space a
 * plain one, line ends as \n, nothing at the ends. Letters and digits stay as written.
 */
export function plainText(text: string): string {
  const isPlain = (signsOf(text) & careful) === 0 && !text.startsWith(' ') && !text.endsWith(' ')
  if (isPlain) return text
  return composed(text)
    .replaceAll(allInvisibleSigns, '')
    .replaceAll(spaces, ' ')
    .replaceAll(/ *(?:\r\n?|\n) */g, '\n')
    .trim()
}
