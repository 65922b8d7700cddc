import { beforeAll, describe, expect, it } from 'vitest'
import { createNodeTypesetter } from '../../../cli/typesetter.ts'
import { buildDocuments } from '../../../shared/documents/build.ts'
import { changeSlips } from '../../../shared/documents/change-slips.ts'
import type { PrintDocument } from '../../../shared/documents/document.ts'
import type { Typesetter } from '../../../shared/typesetting/typesetter.ts'
import { sampleForum } from '../shared/documents/sample-forum.ts'
import { fontsOf, pageSizes, pageTexts, squeezed } from './paper.ts'

const issuer = { above: 'Ủy ban nhân dân tỉnh mẫu', body: 'Sở Ngoại vụ', place: 'Quảng Ninh' }
const request = { ...sampleForum({ tables: 6, companies: 8, fewer: true, extra: { issuer } }) }
const products = ['agenda', 'official-agenda', 'meeting-sheet', 'badge', 'table-tent'] as const
const set = buildDocuments({ ...request, products })
let typesetter: Typesetter

beforeAll(async () => {
  typesetter = await createNodeTypesetter()
})

async function pdfOf(document: PrintDocument | undefined): Promise<Uint8Array> {
  if (!document) throw new Error('no such document')
  const made = await typesetter.typeset(document)
  if (!made.ok) throw new Error(JSON.stringify(made.failure))
  return made.value
}
const textOf = async (document: PrintDocument | undefined): Promise<string> =>
  squeezed(pageTexts(await pdfOf(document)).join(' '))
const ofProduct = (product: PrintDocument['product']): PrintDocument[] =>
  set.documents.filter((document) => document.product === product)

describe('the official agenda', () => {
  const busiest = set.documents
    .filter((document) => document.product === 'official-agenda')
    .toSorted((one, two) => two.body.meetings - one.body.meetings)[0]

  it('has issuing body, state name, motto, place and date', async () => {
    const text = await textOf(busiest)
    for (const words of [
      'ỦY BAN NHÂN DÂN TỈNH MẪU',
      'SỞ NGOẠI VỤ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Quảng Ninh, ngày 25 tháng 11 năm 2026',
    ]) {
      expect(text).toContain(squeezed(words))
    }
  })

  it('numbers its pages at the top from the second on', async () => {
    const pages = pageTexts(await pdfOf(busiest))
    expect(pages.length).toBeGreaterThan(1)
    expect(pages[0]).not.toMatch(/^1 /)
    pages.slice(1).forEach((page, index) => {
      expect(page).toMatch(new RegExp(`^${index + 2} `))
    })
  })

  it('is set in Tinos and Noto Serif JP, embedded', async () => {
    const fonts = fontsOf(await pdfOf(busiest))
    expect(fonts.every(({ embedded }) => embedded)).toBe(true)
    for (const { name } of fonts) expect(name).toMatch(/Tinos|NotoSerifJP/)
    expect(fonts.some(({ name }) => name.includes('Tinos'))).toBe(true)
  })
})

describe('a meeting sheet', () => {
  it('is one page with both sides and the ticks', async () => {
    const sheet = ofProduct('meeting-sheet')[0]
    expect(pageSizes(await pdfOf(sheet))).toEqual([{ width: 210, height: 297 }])
    const text = await textOf(sheet)
    if (sheet?.product !== 'meeting-sheet') throw new Error('no sheet')
    for (const { party } of sheet.body.sides) expect(text).toContain(squeezed(party.name.main))
    for (const words of [sheet.body.meeting, 'Đã đạt thỏa thuận', '合意に到達', 'Không liên hệ tiếp']) {
      expect(text).toContain(squeezed(words))
    }
  })
})

describe('badges', () => {
  it('say name, reading, organisation, code and role', async () => {
    const sheet = set.documents.find((document) => document.product === 'badge' && document.body.badges[0]?.reading)
    if (sheet?.product !== 'badge') throw new Error('no badges')
    const text = await textOf(sheet)
    const [first] = sheet.body.badges
    expect(text).toContain(squeezed(first?.name ?? '?'))
    expect(text).toContain(squeezed(first?.reading ?? '?'))
    expect(text).toContain(squeezed(first?.organisation.main ?? '?'))
    expect(text).toContain('団長')
  })
})

describe('a table tent', () => {
  it('says its table on both sides of the fold', async () => {
    const text = await textOf(ofProduct('table-tent')[0])
    expect(text.split('T01').length - 1).toBeGreaterThanOrEqual(2)
  })
})

describe('what changed', () => {
  const [first, ...rest] = request.plan.meetings
  const later = buildDocuments({
    ...request,
    products,
    revision: 4,
    previous: set.ledger,
    plan: { ...request.plan, meetings: first ? [{ ...first, table: 'T77' }, ...rest] : [] },
  })

  it('carries ▲ on the agendas concerned and on no other', async () => {
    const agendas = later.documents.filter((document) => document.product === 'agenda')
    const marked: string[] = []
    for (const agenda of agendas) if ((await textOf(agenda)).includes('▲')) marked.push(agenda.recipient)
    expect(marked.sort()).toEqual([first?.a, first?.b].sort())
  })

  it('is said on a slip, twice on one sheet', async () => {
    const slips = changeSlips(set, later, () => 'Đổi bàn')
    expect(slips.documents).toHaveLength(2)
    const pdf = await pdfOf(slips.documents[0])
    expect(pageSizes(pdf)).toEqual([{ width: 210, height: 297 }])
    const text = squeezed(pageTexts(pdf).join(' '))
    expect(text.split('T77').length - 1).toBe(2)
    expect(text.split('Đổibàn').length - 1).toBe(2)
    expect(text).toMatch(/R4.*R3/)
  })
})
