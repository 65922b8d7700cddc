import { beforeAll, describe, expect, it } from 'vitest'
import { createNodeTypesetter } from '../../../cli/typesetter.ts'
import { buildDocuments } from '../../../shared/documents/build.ts'
import type { PrintDocument } from '../../../shared/documents/document.ts'
import type { Typesetter } from '../../../shared/typesetting/typesetter.ts'
import { sampleForum } from '../shared/documents/sample-forum.ts'
import { fontsOf, pageSizes, pageTexts, squeezed } from './paper.ts'

const set = buildDocuments(sampleForum())
let typesetter: Typesetter

beforeAll(async () => {
  typesetter = await createNodeTypesetter()
})

async function pdfOf(documents: PrintDocument | readonly PrintDocument[]): Promise<Uint8Array> {
  const made = await typesetter.typeset(documents)
  if (!made.ok) throw new Error(JSON.stringify(made.failure))
  return made.value
}

const agendaOf = (code: string): PrintDocument & { product: 'agenda' } => {
  const found = set.documents.find((document) => document.id === `AGD-${code}`)
  if (found?.product !== 'agenda') throw new Error(`no agenda for ${code}`)
  return found
}

describe('a delegation agenda on paper', () => {
  it.each(['QNI', 'GUN', 'J002'])('says every row of %s, in both scripts', async (code) => {
    const agenda = agendaOf(code)
    const text = squeezed(pageTexts(await pdfOf(agenda)).join(' '))
    const rows = agenda.body.days.flatMap((day) => day.rows)
    expect(rows.length).toBeGreaterThan(2)
    for (const row of rows) {
      expect(text).toContain(row.from)
      const said = row.kind === 'block' ? row.title : row.counterpart.name
      expect(text).toContain(squeezed(said.main))
      expect(text).toContain(squeezed(said.other ?? ''))
      if (row.kind === 'block') continue
      expect(text).toContain(row.table)
      expect(text).toContain(squeezed(row.counterpart.representative?.name ?? '?'))
      for (const sector of row.sectors) expect(text).toContain(squeezed(sector.main))
    }
  })

  it('embeds and subsets every font, with its way back to text', async () => {
    const fonts = fontsOf(await pdfOf(agendaOf('QNI')))
    expect(fonts.length).toBeGreaterThan(1)
    for (const font of fonts) expect(font).toMatchObject({ embedded: true, subset: true, unicode: true })
  })

  it('is A4 portrait', async () => {
    for (const size of pageSizes(await pdfOf(agendaOf('GUN')))) expect(size).toEqual({ width: 210, height: 297 })
  })
})
