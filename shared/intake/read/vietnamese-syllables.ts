/**
 * Tells Vietnamese words from what wrongly decoded bytes look like. A Vietnamese syllable is an optional initial, a
 * nucleus of one to three vowels and an optional final, with at most one tone mark.
 */
const initials = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?'
const nuclei =
  '(?:iêu|yêu|oai|oay|oeo|uây|uôi|ươi|ươu|uya|uyê|uyu|uao|uêu|iê|yê|ia|ya|ua|uô|ưa|ươ|oa|oă|oe|oo|uâ|uê|uy|uơ|ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|[aăâeêioôơuưy])'
const finals = '(?:ch|ng|nh|[cmnpt])?'
const syllable = new RegExp(`^${initials}${nuclei}${finals}$`)

/** Letters that a syllable can be made of, and more: what holds another sign need not be taken apart. */
const ofLetters = /^[a-zA-Z\u00c0-\u0341\u1e00-\u1eff\u212a]+$/

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g

/** True for one Vietnamese syllable, with or without its tone mark, in any case. */
export function isVietnameseSyllable(word: string): boolean {
  if (!ofLetters.test(word)) return false
  const apart = word.toLowerCase().normalize('NFD')
  if ((apart.match(toneMarks)?.length ?? 0) > 1) return false
  return syllable.test(apart.replaceAll(toneMarks, '').normalize('NFC'))
}

/** Words of `text` that carry something outside ASCII: only they can show which encoding is right. */
export function* tellingWords(text: string): Generator<string> {
  for (const match of text.matchAll(/[^\s\d,;:.()[\]{}/\\|"'!?&+*=<>–—-]+/g)) {
    const word = match[0]
    for (let index = 0; index < word.length; index++) {
      if (word.charCodeAt(index) > 127) {
        yield word
        break
      }
    }
  }
}

/** 0 … 1: the share of the telling words that are Vietnamese syllables; 0 where there are none. */
export function vietnameseShare(text: string): number {
  let all = 0
  let good = 0
  for (const word of tellingWords(text)) {
    all++
    if (isVietnameseSyllable(word)) good++
  }
  return all === 0 ? 0 : good / all
}
