/** Signs of ticked and open boxes; Word writes þ and ¨ for them in one of its fonts. */
const ticked = /[☑☒✅✓✔■●◉⊠🗹]|\[\s*[xXvV✓✔●○]\s*\]|\(\s*[xXvV✓✔●]\s*\)|þ(?=\s)/u
const open = /[☐□⬜▢○◯]|\[\s*\]|\(\s+\)|¨/u
const either = new RegExp(`${ticked.source}|${open.source}`, 'gu')
const surelyOpen = /[☐□⬜▢]|\[\s*\]|\(\s+\)|¨/u
const surelyTicked = /[☑☒✅🗹]|\[\s*[xXvV✓✔]\s*\]|þ(?=\s)/u

/** One of the signs above, or how they begin: hardly any cell has one. */
const anySign = /[☐□⬜▢☑☒✅🗹●[(þ¨]/u

/** What is ticked in a cell that holds a whole list of boxes, and how many boxes it holds. */
export type Boxes = { ticked: string[]; count: number }

/**
 * The ticked labels of a cell such as "☑ Nông nghiệp ☐ Du lịch", ■製造業　□農業 or "[x] Yes [ ] No"; the sign may stand
 * before its label or after it. Undefined where the signs are bullets or a single answer and no list of boxes.
 */
export function readBoxes(text: string): Boxes | undefined {
  if (!anySign.test(text)) return undefined
  if (!surelyOpen.test(text) && !surelyTicked.test(text) && !(text.includes('●') && /[○◯]/u.test(text)))
    return undefined
  const signs = [...text.matchAll(either)]
  const first = signs[0]
  const last = signs.at(-1)
  if (!first || !last || signs.length < 2) return undefined
  const isAfter = text.slice(0, first.index).trim() !== '' && text.slice(last.index + last[0].length).trim() === ''
  const labels = signs.map((sign, at) => {
    const before = signs[at - 1]
    const next = signs[at + 1]
    const label = isAfter
      ? text.slice(before ? before.index + before[0].length : 0, sign.index)
      : text.slice(sign.index + sign[0].length, next ? next.index : text.length)
    return { label: label.replace(/^[\s,;、；/|・]+|[\s,;、；/|・]+$/gu, ''), isTicked: ticked.test(sign[0]) }
  })
  if (labels.filter(({ label }) => label !== '').length < 2) return undefined
  const named = labels.filter(({ label, isTicked }) => isTicked && label !== '')
  return { ticked: named.map(({ label }) => label), count: labels.length }
}
