import { tidy } from '../../reference/fold.ts'
import { kindOfName } from './organisations.ts'

const vietnameseCompany =
  /(?:^|[\s,–-])((?:công ty|cty|tập đoàn|tổng công ty|htx|hợp tác xã|ngân hàng|dntn)\s+[^,;\n]*\p{Lu}[^,;\n]*)$/iu
const japaneseCompany = /(\S*(?:株式会社|有限会社|合同会社|[㈱㈲]|[(（][株有][)）])\S*)/u

/** The company that a title names, where no column does: "Giám đốc Công ty TNHH Mẫu", 株式会社見本　代表取締役. */
export function companyOfTitle(title: string): string | undefined {
  const name = (vietnameseCompany.exec(tidy(title))?.[1] ?? japaneseCompany.exec(tidy(title))?.[1])?.trim()
  return name !== undefined && kindOfName(name) === 'company' && name.length >= 5 ? name : undefined
}

const numbering = /^[\s(（【[■●◆]*(?:(?:[IVXLC]+|[A-Z]|\d{1,2})\s*[.)、．:/-]\s*)?|[\s】\]）)]*$/gu
const ofSeveral =
  /^(?:các|nhóm|khối|danh sách|doanh nghiệp|phía|đoàn|companies|enterprises|参加企業|企業|団体)(?:\s|$|[（(:])/iu

/** The one organisation that a row above several people names: "CÔNG TY TNHH MẪU". Undefined for groups of them. */
export function organisationOfSection(section: string): string | undefined {
  const name = tidy(section).replaceAll(numbering, '').trim()
  const hasForm =
    /^(?:công ty|cty|ctcp|tập đoàn|tổng công ty|htx|hợp tác xã|dntn)\s+\S.*\S|株式会社|有限会社|合同会社|[㈱㈲]|\b(?:co\.,?\s?ltd|jsc|inc|corp|k\.k)\b/iu
  if (ofSeveral.test(name) || !hasForm.test(name) || name.length < 5) return undefined
  return kindOfName(name) === 'company' ? name : undefined
}
