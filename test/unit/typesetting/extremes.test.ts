import { beforeAll, describe, expect, it } from 'vitest'
import { createNodeTypesetter } from '../../../cli/typesetter.ts'
import { buildDocuments, type DocumentRequest, type PlannedProduct } from '../../../shared/documents/build.ts'
import { forumEventSchema } from '../../../shared/model/event.ts'
import { registrantSchema } from '../../../shared/model/registrant.ts'
import { renderAll } from '../../../shared/typesetting/render-all.ts'
import type { Typesetter } from '../../../shared/typesetting/typesetter.ts'
import { sampleForum } from '../shared/documents/sample-forum.ts'
import { pageSizes, pageTexts, squeezed } from './paper.ts'

let typesetter: Typesetter
beforeAll(async () => {
  typesetter = await createNodeTypesetter()
})

const small = sampleForum({ tables: 3, companies: 4, fewer: true })

async function pagesOf(request: DocumentRequest): Promise<Map<string, string>> {
  const made = await renderAll(typesetter, buildDocuments(request))
  if (!made.ok) throw new Error(JSON.stringify(made.failure))
  return new Map(
    [...made.value].flatMap(([name, bytes]) =>
      name.endsWith('.pdf') ? [[name, squeezed(pageTexts(bytes).join(' '))]] : [],
    ),
  )
}

describe('a forum that says next to nothing', () => {
  it('still gets its papers', async () => {
    const event = forumEventSchema.parse({
      names: {},
      sessions: [{ id: 'am', names: {}, date: '2026-11-25', start: '09:00', end: '10:00' }],
    })
    const bare = registrantSchema.parse({ code: 'X', kind: 'prefecture', side: 'jp', names: {} })
    const pages = await pagesOf({
      ...small,
      event,
      slots: [],
      pairs: [],
      registrants: [bare],
      plan: { ...small.plan, meetings: [], unplaced: [] },
    })
    expect([...pages.keys()]).toEqual(['agendas/X.pdf', 'agendas.pdf', 'timetable.pdf'])
    expect(pages.get('agendas.pdf')).toContain('現在、面談の予定はありません。')
  })
})

describe('text that means something to a typesetter', () => {
  it('comes out as it was written', async () => {
    const name = '#panic("x") $x^2$ *a* _b_ @c <d> `e` \\ [f] // g /* h */ "i" {j}'
    const registrants = small.registrants.map((one) =>
      one.code === 'HNO' ? { ...one, kind: 'company' as const, names: { vi: name } } : one,
    )
    const pages = await pagesOf({ ...small, registrants })
    expect(pages.get('agendas/HNO.pdf')).toContain(squeezed(name))
  })

  it('loses control characters, but no line', async () => {
    const people = [{ name: 'A\u0000B\u0007', title: 'C\nD\tE', head: true }]
    const registrants = small.registrants.map((one) => (one.code === 'HNO' ? { ...one, people } : one))
    const pages = await pagesOf({ ...small, registrants })
    expect(pages.get('agendas/HNO.pdf')).toContain('ABCDE')
  })
})

describe('names and codes of any length', () => {
  const long =
    'Công ty Cổ phần Đầu tư Xây dựng và Phát triển Hạ tầng Kỹ thuật Nông nghiệp Công nghệ cao Miền Bắc Việt Nam '.repeat(
      3,
    )
  const code = 'A/very:long code…0123456789'
  const renamed = (given: string): string => (given === 'HNO' ? code : given)
  const registrants = small.registrants.map((one) =>
    one.code === 'HNO'
      ? {
          ...one,
          code,
          kind: 'company' as const,
          names: { vi: long, ja: '株式会社'.repeat(40) },
          people: [{ name: long, title: long, head: true }],
        }
      : one,
  )
  const plan = { ...small.plan, meetings: small.plan.meetings.map((one) => ({ ...one, a: renamed(one.a) })) }
  const request = { ...small, registrants, pairs: small.pairs.map((one) => ({ ...one, a: renamed(one.a) })), plan }

  it('stay on the paper, in a file with a safe name', async () => {
    const pages = await pagesOf(request)
    expect(pages.get('agendas/A_very_long_code_0123456789.pdf')).toContain(squeezed(long))
    expect(pages.get('timetable.pdf')).toContain(squeezed(code))
  })

  it('leave every product on the number of pages it should have', async () => {
    const products = [
      'meeting-sheet',
      'badge',
      'table-tent',
      'official-agenda',
    ] as const satisfies readonly PlannedProduct[]
    const { documents } = buildDocuments({ ...request, products })
    for (const product of ['meeting-sheet', 'table-tent'] as const) {
      const own = documents.filter((document) => document.product === product).slice(0, 3)
      const made = await typesetter.typeset(own)
      expect(made.ok && pageSizes(made.value), product).toEqual(own.map(() => ({ width: 210, height: 297 })))
    }
    for (const document of documents.filter(({ recipient }) => recipient === code)) {
      const made = await typesetter.typeset(document)
      expect(made.ok, document.id).toBe(true)
    }
  })
})
