import type { RawCell } from '../stages.ts'

/** Signs that take no room but change how a text is compared or the order in which it is shown. */
export const invisibleSigns = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/
const allInvisibleSigns = new RegExp(invisibleSigns, 'g')
/** The ones among them that turn text around, so that it reads other than it is stored. */
export const turningSigns = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

const spaces = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const needsCare = /[^\u0021-\u007e]/

/**
 * A cell's text for comparing and mapping: NFC, without invisible signs, every kind of space a plain one, line ends
 * as \n, nothing at the ends. Letters and digits stay as written.
 */
export function plainText(text: string): string {
  if (!needsCare.test(text)) return text
  return text
    .normalize('NFC')
    .replaceAll(allInvisibleSigns, '')
    .replaceAll(spaces, ' ')
    .replaceAll(/ *(?:\r\n?|\n) */g, '\n')
    .trim()
}

/** True where a cell holds something a person can see. */
export const holdsText = (cell: RawCell | undefined): cell is RawCell =>
  cell !== undefined && plainText(cell.text) !== ''
