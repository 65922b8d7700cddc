import type { SampleCompany } from './companies.ts'
import { csv, encodeCp932 } from './cp932.ts'
import { japaneseLocalities } from './japanese-localities.ts'

/** The Japanese localities, one row per person, as Shift_JIS .csv. */
export function japaneseLocalityList(): Uint8Array {
  const head = [
    'No.',
    '自治体名',
    '区分',
    '参加者氏名',
    'フリガナ',
    '役職',
    '役割',
    '電話番号',
    'メール',
    '提供できるもの',
    '協力希望分野',
    '面談希望先',
    '通訳の要否',
    '参加日',
    '備考',
  ]
  const rows: string[][] = [
    ['第1回日越地方協力フォーラム　参加自治体一覧（見本データ）'],
    ['令和7年11月5日現在　　※氏名・電話番号・メールアドレスは見本です'],
    [],
    head,
  ]
  let number = 0
  japaneseLocalities.forEach((locality, index) => {
    const two = String(index + 1).padStart(2, '0')
    const name = locality.head?.name ?? `見本 花子 ${two}`
    const kana = locality.head?.kana ?? 'ミホン ハナコ'
    rows.push([
      String(++number),
      locality.name,
      '自治体',
      name,
      kana,
      locality.governor,
      '団長',
      '',
      '',
      locality.offer,
      locality.seek,
      locality.wants ?? '',
      '要',
      locality.days,
      locality.municipality ? '市' : '',
    ])
    rows.push([
      String(++number),
      locality.name,
      '自治体',
      `見本 次郎 ${two}`,
      'ミホン ジロウ',
      locality.division,
      '随行',
      `03-5555-${String(index + 1).padStart(4, '0')}`,
      `kokusai@pref${two}.example`,
      '',
      '',
      '',
      '',
      '',
      '',
    ])
  })
  rows.push([`計 ${japaneseLocalities.length}自治体 ${number}名`], ['以上'])
  return encodeCp932(csv(rows))
}

/** The Japanese companies as Shift_JIS .csv; the form's heading words stand with their line breaks. */
export function japaneseCompanyList(companies: SampleCompany[]): Uint8Array {
  const head = [
    '№',
    '企業名\n（必須）',
    '英文社名',
    '都道府県',
    '業種',
    '自社の強み\n（提供できるもの）',
    '商談希望内容',
    '参加者氏名',
    'フリガナ',
    '役職',
    'TEL',
    'E-mail',
    '従業員数',
    '使用言語',
    '通訳希望',
    '面談希望先',
    '参加日',
    '備考',
  ]
  const rows: string[][] = [['参加企業一覧（見本データ・架空の企業です）'], ['取扱注意'], head]
  companies.forEach((company, index) => {
    rows.push([
      String(index + 1),
      company.name,
      company.nameOther,
      company.place,
      company.field,
      company.offerText,
      company.seekText,
      company.person,
      company.personOther,
      company.position,
      company.phone,
      company.email,
      company.employees,
      company.language,
      company.interpreter,
      company.wants,
      company.availability,
      company.note,
    ])
  })
  rows.push([`計 ${companies.length}社`], ['以上'])
  return encodeCp932(csv(rows))
}
