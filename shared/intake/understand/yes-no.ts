import { fold, tidy } from '../../reference/fold.ts'
import { remembering } from './remembering.ts'

const yesWords = new Set(
  [
    '○ ◯ 〇 ◎ ● ✓ ✔ ☑ √ レ ✅ o v',
    '要 必要 希望 希望する 希望します 有 あり 有り はい 同意 同意する 同意します 可 要する 必要です 参加 する ok',
    'co|can|dong y|yes|y|true|1|ok|agree|agreed|required|needed|co nhu cau|can phien dich|can thiet|x co|da dong y|i agree|tham gia|1 nguoi',
  ].flatMap((line) => line.split(line.includes('|') ? '|' : ' ').map(fold)),
)
const noWords = new Set(
  [
    '× ✕ ✖ ╳ ✗ ✘ ☒ ❌ ☐ □',
    '不要 不 無 無し なし いいえ 否 不同意 同意しない 希望しない 不可 要らない 必要なし 必要ない 不要です 自社手配 自社で手配 手配済 手配済み',
    'khong|khong can|no|n|false|0|khong dong y|khong yeu cau|not required|not needed|disagree|none|khong co|khong can thiet|ko|k|kg|khg|tu bo tri|tu tuc|da co|da co phien dich|no need|not necessary|own interpreter|self-arranged',
  ].flatMap((line) => line.split(line.includes('|') ? '|' : ' ').map(fold)),
)

/** `cross`: the letter x, a tick in Viet Nam and a no in Japan, to be decided for the whole sheet. */
export type YesNo = 'yes' | 'no' | 'cross' | 'unreadable'

/** Reads a cell of a column that asks yes or no; conditions after a comma or in brackets are left to the note. */
export const readYesNo: (text: string) => YesNo = remembering(readAnew)

function readAnew(text: string): YesNo {
  const whole = fold(tidy(text)).replace(/[.。!]$/, '')
  if (/^[xｘ]$/.test(whole)) return 'cross'
  for (const part of [whole, whole.replace(/[(（【［].*$/, '').trim(), whole.split(/[,、:;\s–-]/, 1)[0] ?? '']) {
    if (part === '') continue
    if (/^[xｘ]$/.test(part)) return 'cross'
    if (noWords.has(part)) return 'no'
    if (yesWords.has(part)) return 'yes'
  }
  if (/^(khong|no |not )|不要|シナイ|不可/.test(whole)) return 'no'
  if (/^(co|can|yes)\b|^(要|希望|必要)|希望(する|します)$|同意(する|します)$/.test(whole)) return 'yes'
  return 'unreadable'
}

/**
 * What x means on a sheet, from the other answers of its yes/no cells: × or 不要 beside x says that x is a tick, ○ or
 * Có beside it says that it is a no where nothing else does; otherwise undefined, and somebody has to be asked.
 */
export function meaningOfCross(answers: Iterable<YesNo>, writtenIn: 'vn' | 'jp' | undefined): boolean | undefined {
  const seen = new Set(answers)
  if (seen.has('yes') && !seen.has('no')) return writtenIn === 'vn' ? undefined : false
  if (seen.has('no') && !seen.has('yes')) return writtenIn === 'jp' ? undefined : true
  if (seen.has('yes') && seen.has('no')) return undefined
  return writtenIn === 'vn' ? true : undefined
}
