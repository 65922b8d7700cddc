import type { Side } from '../../model/registrant.ts'
import type { CellValue, RowReader } from './row-reader.ts'

/** The side that a legal form or a body's own name tells: no Vietnamese company is a 株式会社 but where a Japanese list translates it. */
export function sideOfLegalForm(name: string): Side | undefined {
  if (/^\s*(?:công ty|cty|ctcp|hợp tác xã|htx|tập đoàn|tổng công ty|dntn)\s/iu.test(name)) return 'vn'
  if (
    /^(?:JICA|JETRO|JCCI|CLAIR|Japan Foundation)(?![\p{L}\p{N}])|(?:đại sứ quán|lãnh sự quán|embassy|consulate)[^,]*(?:nhật bản|japan)|日本国?(?:大使館|総領事館)/iu.test(
      name,
    )
  )
    return 'jp'
  const isJapanese = /株式会社|有限会社|合同会社|[㈱㈲]|[(（][株有][)）]|(?:^|\s)K\.\s?K\.?(?=$|[\s,)])/u.test(name)
  return isJapanese && !/ベトナム|việt nam|viet ?nam/iu.test(name) ? 'jp' : undefined
}

/** The side whose letters a text is written in; undefined for plain Latin letters. */
export function sideOfScript(text: string): Side | undefined {
  if (/^\s*doanh nghiệp\s/iu.test(text)) return 'vn'
  if (/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text)) return 'jp'
  return /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/iu.test(text) ? 'vn' : undefined
}

/** The side that everything else in the row agrees on: country codes, domains and the letters of people's names. */
export function sideOfTraces(reader: RowReader): Side | undefined {
  const sides = new Set<Side>()
  for (const { text } of [...reader.values('email'), ...reader.values('web')])
    for (const [, country] of text.matchAll(/\.(vn|jp)(?![\p{L}\p{N}.-])/giu))
      sides.add(country?.toLowerCase() === 'vn' ? 'vn' : 'jp')
  for (const { text } of reader.values('phone'))
    for (const [, code] of text.normalize('NFKC').matchAll(/(?:\+|(?<!\d)00)[ (]*8([14])(?!\d{12})/g))
      sides.add(code === '4' ? 'vn' : 'jp')
  for (const { text } of reader.values('personName')) {
    const side = sideOfScript(text)
    if (side) sides.add(side)
  }
  return sides.size === 1 ? [...sides][0] : undefined
}

const sideNames = {
  vi: { vn: 'Việt Nam', jp: 'Nhật Bản' },
  ja: { vn: 'ベトナム', jp: '日本' },
  en: { vn: 'Viet Nam', jp: 'Japan' },
} as const

/** The side that somebody answered for the whole sheet; until then Viet Nam, with the question. */
export function sideInQuestion(reader: RowReader, cell: CellValue | undefined, name: string): Side {
  const decided = reader.decision('side-unclear', `${reader.sheet.file} ${reader.sheet.sheet}`)
  if (decided === 'vn' || decided === 'jp') return decided
  const names = sideNames[reader.options.language ?? 'vi']
  if (cell)
    reader.report(cell, 'side-unclear', 'question', {
      value: name,
      answers: [
        { value: 'vn', label: names.vn },
        { value: 'jp', label: names.jp },
      ],
    })
  return 'vn'
}
