import { japaneseCompanies, type SampleCompany, vietnameseCompanies } from './companies.ts'
import { delegationList } from './delegation-list.ts'
import { japaneseCompanyList, japaneseLocalityList } from './japanese-lists.ts'
import { japaneseLocalities } from './japanese-localities.ts'
import { interpreterList, programmeList, sampleEvent } from './programme.ts'
import { vietnameseCompanyList } from './vietnamese-company-list.ts'
import { vietnameseRegions } from './vietnamese-localities.ts'

const at = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index % items.length]
  if (item === undefined) throw new Error('an empty list')
  return item
}

/** Some companies name whom they want to meet: a company of the other side, or a locality. */
function addWishes(vietnamese: SampleCompany[], japanese: SampleCompany[]): void {
  vietnamese.forEach((company, index) => {
    if (index % 12 === 2) company.wants = at(japanese, index * 7).name
    if (index % 12 === 8) company.wants = at(['Tochigi', 'Osaka', 'Gunma', 'Hiroshima'], index / 4)
  })
  japanese.forEach((company, index) => {
    if (index % 12 === 5)
      company.wants = at(['フート省', 'クアンニン省', 'ハイフォン市', 'ビンズオン省'], (index - 5) / 12)
  })
}

/** Two companies registered twice, by two people and in two spellings, as happens every time. */
function secondEntries(vietnamese: SampleCompany[], japanese: SampleCompany[]) {
  const first = at(vietnamese, 1)
  const other = at(japanese, 2)
  return {
    vietnamese: {
      ...first,
      name: first.name.replace('Công ty Cổ phần', 'CTCP'),
      person: 'Ông Đại biểu mẫu 901',
      position: 'Phó Giám đốc',
      phone: '0900000901',
    },
    japanese: {
      ...other,
      name: `${other.name.replace('㈱', '').replace('（見本）', '')}株式会社（見本）`,
      person: '見本 三郎 901',
      personOther: 'ミホン サブロウ',
      phone: '03-1234-0901',
    },
  }
}

const vietnamese = vietnameseCompanies(130)
const japanese = japaneseCompanies(120)
addWishes(vietnamese, japanese)
const twice = secondEntries(vietnamese, japanese)

/** What is wanted in both directions counts as offered and as sought. */
const directions = (of: { offers: string[]; seeks: string[]; exchanges?: string[] }) => {
  const exchanges = of.exchanges ?? []
  return {
    offers: [...new Set([...of.offers, ...exchanges])],
    seeks: [...new Set([...of.seeks, ...exchanges])],
    ...(exchanges.length > 0 ? { exchanges } : {}),
  }
}

const companyTruth = (file: string) => (company: SampleCompany) => ({
  file,
  name: company.name,
  kind: 'company',
  locality: company.locality,
  ...directions(company),
})

const files = {
  delegations: 'vn-danh-sach-doan-dia-phuong.xlsx',
  localities: 'jp-jichitai-ichiran.csv',
  vietnamese: 'vn-danh-sach-doanh-nghiep.xls',
  japanese: 'jp-kigyo-ichiran.csv',
  interpreters: 'phien-dich-tsuyaku.xlsx',
  programme: 'chuong-trinh-programme.xlsx',
}

const expected = {
  about: 'What a careful reader understands from the sample files: the measure of the import.',
  registrants: [
    ...vietnameseRegions.flatMap((region) =>
      region.localities.map(({ id, name, priorities, fact, ...texts }) => ({
        file: files.delegations,
        name,
        kind: 'province',
        locality: id,
        ...directions(texts),
        priorities,
        fromReports: fact ?? false,
      })),
    ),
    ...japaneseLocalities.map(({ prefecture, name, municipality, fact, ...texts }) => ({
      file: files.localities,
      name,
      kind: 'prefecture',
      locality: prefecture,
      ...(municipality ? { municipality } : {}),
      ...directions(texts),
      fromReports: fact ?? false,
    })),
    ...vietnamese.map(companyTruth(files.vietnamese)),
    ...japanese.map(companyTruth(files.japanese)),
  ],
  duplicates: [
    { file: files.vietnamese, names: [at(vietnamese, 1).name, twice.vietnamese.name] },
    { file: files.japanese, names: [at(japanese, 2).name, twice.japanese.name] },
  ],
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** Every sample file with its bytes, always the same. */
export async function sampleFiles(): Promise<[name: string, content: Uint8Array][]> {
  const text = new TextEncoder()
  return [
    [files.delegations, await delegationList()],
    [files.localities, japaneseLocalityList()],
    [files.vietnamese, vietnameseCompanyList([...vietnamese, twice.vietnamese])],
    [files.japanese, japaneseCompanyList([...japanese, twice.japanese])],
    [files.interpreters, await interpreterList()],
    [files.programme, await programmeList()],
    ['event.json', text.encode(json(sampleEvent))],
    ['expected.json', text.encode(json(expected))],
  ]
}
