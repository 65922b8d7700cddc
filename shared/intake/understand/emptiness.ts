import { fold, tidy } from '../../reference/fold.ts'

const emptyWords = new Set(
  [
    'なし 無し 無 ナシ 特になし 特に無し 特にありません 該当なし 該当無し ありません 空欄 未記入 未入力',
    'khong|khong co|chua co|khong ap dung|khong yeu cau|trong',
    'n/a|na|none|nil|null|nothing|not applicable|no data|blank|#n/a',
  ].flatMap((line) => line.split(line.includes('|') ? '|' : ' ').map(fold)),
)
const undecidedWords = new Set(
  [
    '未定|検討中|調整中|確認中|後日連絡|追って連絡|後日|未確定',
    'chua xac dinh|chua ro|se bao sau|bo sung sau|cap nhat sau|dang cap nhat|thong bao sau|chua biet|se cap nhat|se bo sung',
    'tbd|tba|tbc|to be decided|to be confirmed|to be announced|pending|undecided',
  ].flatMap((line) => line.split('|').map(fold)),
)
const sameWords = new Set(
  ["〃|々|同上|仝|nt|n.t|n.t.|như trên|như trên.|-nt-|-nt|\"|“|”|''|,,|ditto|same as above|same|do.|″|〃〃"].flatMap(
    (line) => line.split('|').map(fold),
  ),
)

export type Emptiness = 'empty' | 'undecided' | 'same' | 'value'

/**
 * Whether a cell says nothing ("なし", "-"), that it is not decided yet ("未定"), that it is the same as the cell above
 * ("〃", "nt"), or carries a value. "Không" counts as empty: columns that ask yes or no read it before asking here.
 */
export function emptinessOf(text: string): Emptiness {
  if (text.length > 60 || /[\d@]/.test(text)) return 'value'
  const whole = fold(tidy(text))
  const folded = whole.startsWith('(') ? whole.replace(/^[（(](.*)[)）]$/, '$1') : whole
  if (folded === '') return 'empty'
  if (folded.length > 24) return 'value'
  if (sameWords.has(folded)) return 'same'
  const bare = folded.replace(/[.。]$/, '')
  if (undecidedWords.has(bare)) return 'undecided'
  if (emptyWords.has(bare) || /^[-ー―—–_./\\|~〜～・*…。、,:;]+$/.test(folded)) return 'empty'
  return 'value'
}
