import { beforeAll, describe, expect, it } from 'vitest'
import { createNodeTypesetter } from '../../../cli/typesetter.ts'
import { buildDocuments } from '../../../shared/documents/build.ts'
import { type RenderedFiles, renderAll } from '../../../shared/typesetting/render-all.ts'
import type { Typesetter } from '../../../shared/typesetting/typesetter.ts'
import { eventInput, sampleForum } from '../shared/documents/sample-forum.ts'
import { fontsOf, pageSizes, pageTexts, pixelsOf, squeezed } from './paper.ts'

const set = buildDocuments(sampleForum({ tables: 6, companies: 6, fewer: true }))
let typesetter: Typesetter
let files: RenderedFiles
const progress: [number, number][] = []

beforeAll(async () => {
  typesetter = await createNodeTypesetter()
  const made = await renderAll(typesetter, set, (done, total) => progress.push([done, total]))
  if (!made.ok) throw new Error(JSON.stringify(made.failure))
  files = made.value
}, 180_000)

const file = (name: string): Uint8Array => {
  const found = files.get(name)
  if (!found) throw new Error(`no ${name}`)
  return found
}
const agendas = set.documents.filter((document) => document.product === 'agenda')

describe('all files of a forum', () => {
  it('are those that the interface lists', () => {
    const codes = agendas.map(({ recipient }) => recipient)
    expect([...files.keys()].sort()).toEqual(
      [
        ...codes.map((code) => `agendas/${code}.pdf`),
        ...codes.map((code) => `calendar/${code}.ics`),
        'agendas.pdf',
        'interpreters.pdf',
        'schedule.xlsx',
        'tables.pdf',
        'timetable.pdf',
      ].sort(),
    )
    expect(progress.at(-1)).toEqual([set.documents.length + agendas.length, set.documents.length + agendas.length])
  })

  it('embed every font', () => {
    for (const name of ['agendas.pdf', 'tables.pdf', 'interpreters.pdf', 'timetable.pdf']) {
      const fonts = fontsOf(file(name))
      expect(fonts.length).toBeGreaterThan(1)
      for (const font of fonts) expect(font, name).toMatchObject({ embedded: true, subset: true, unicode: true })
    }
  })
})

describe('agendas.pdf', () => {
  it('holds every agenda, its pages counted from 1 to its own last', () => {
    const pages = pageTexts(file('agendas.pdf'))
    const wanted = agendas.flatMap((agenda) => {
      const count = pageSizes(file(`agendas/${agenda.recipient}.pdf`)).length
      return Array.from({ length: count }, (_, page) => ({ agenda, page: page + 1, count }))
    })
    expect(pages).toHaveLength(wanted.length)
    expect(wanted.some(({ count }) => count > 1)).toBe(true)
    wanted.forEach(({ agenda, page, count }, index) => {
      const number = agenda.reader.main === 'vi' ? `Trang${page}/${count}` : `${page}/${count}ページ`
      const text = squeezed(pages[index] ?? '')
      expect(text).toContain(`AGD-${agenda.recipient}·R3`)
      expect(text).toContain(number)
    })
  })

  it('repeats the head of the table on each page of a delegation', () => {
    const long = agendas.find((agenda) => pageSizes(file(`agendas/${agenda.recipient}.pdf`)).length > 1)
    const pages = pageTexts(file(`agendas/${long?.recipient}.pdf`))
    const rowsOn = (page: string): number => page.match(/\d\d:\d\d –\d\d:\d\d/g)?.length ?? 0
    for (const page of pages) if (rowsOn(page) > 0) expect(squeezed(page)).toContain('テーブル')
    expect(rowsOn(pages.join(' '))).toBe(long?.body.meetings)
  })
})

describe('a row', () => {
  it('never splits: a meeting and its reason stand on one page', () => {
    for (const { recipient, body } of agendas) {
      const pages = pageTexts(file(`agendas/${recipient}.pdf`)).map(squeezed)
      for (const row of body.days.flatMap((day) => day.rows)) {
        if (row.kind !== 'meeting') continue
        const reason = squeezed(row.reasons[0]?.main ?? '')
        const start = `${row.from}–${row.to}`
        expect(reason.length).toBeGreaterThan(10)
        expect(pages.filter((page) => page.includes(start) && page.includes(reason))).toHaveLength(1)
      }
    }
  })
})

describe('tables.pdf', () => {
  it('has one page a table', () => {
    const pages = pageTexts(file('tables.pdf'))
    expect(pages).toHaveLength(6)
    pages.forEach((page, index) => {
      const table = `T${String(index + 1).padStart(2, '0')}`
      expect(page).toContain(table)
      expect(squeezed(page)).toContain('Trang1/1')
    })
    expect(pages.join(' ')).toContain('Trống / 空き')
  })

  it('still has one page a table with twenty slots', async () => {
    const sessions = eventInput.sessions.map((session) =>
      session.id === 'am' || session.id === 'pm' ? { ...session, slotMinutes: 17 } : session,
    )
    const dense = buildDocuments({ ...sampleForum({ companies: 8, extra: { sessions } }), products: ['table-roster'] })
    const made = await typesetter.typeset(dense.documents.slice(0, 3))
    expect(made.ok && pageSizes(made.value)).toHaveLength(3)
  })
})

describe('timetable.pdf', () => {
  it('is A3 landscape and says every meeting', () => {
    const pdf = file('timetable.pdf')
    for (const size of pageSizes(pdf)) expect(size).toEqual({ width: 420, height: 297 })
    const text = squeezed(pageTexts(pdf).join(' '))
    for (const { aCode, bCode } of set.schedule.meetings) expect(text).toContain(`${aCode}⇄${bCode}`)
    expect(text).toContain('R3')
  })
})

describe('interpreters.pdf', () => {
  it('names each interpreter and their tables', () => {
    const pages = pageTexts(file('interpreters.pdf'))
    expect(pages).toHaveLength(10)
    expect(pages[0]).toContain('Vũ Minh Châu')
    expect(pages[1]).toContain('中村 美咲')
    expect(pages[1]).toContain('T02')
  })
})

describe('in greyscale', () => {
  it.each(['agendas/HNO.pdf', 'tables.pdf', 'timetable.pdf'])(
    '%s loses nothing: whatever is coloured is dark',
    (name) => {
      const pixels = pixelsOf(file(name))
      let coloured = 0
      for (let at = 0; at + 2 < pixels.length; at += 3) {
        const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3)
        if (Math.max(red, green, blue) - Math.min(red, green, blue) < 48) continue
        coloured += 1
        expect(0.299 * red + 0.587 * green + 0.114 * blue).toBeLessThan(175)
      }
      expect(coloured).toBeGreaterThan(20)
    },
  )
})

describe('the same documents', () => {
  it('give the same bytes again, from a typesetter of its own', async () => {
    const one = await typesetter.typeset(agendas.slice(0, 3))
    const two = await (await createNodeTypesetter()).typeset(agendas.slice(0, 3))
    if (!one.ok || !two.ok) throw new Error('not set')
    expect(Buffer.compare(Buffer.from(one.value), Buffer.from(two.value))).toBe(0)
  })
})
