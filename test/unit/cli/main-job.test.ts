import { execFile } from 'node:child_process'
import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { pairsFileSchema, registrantsFileSchema } from '../../../cli/forum-files.ts'
import { forumEventSchema } from '../../../shared/model/event.ts'
import { planSchema } from '../../../shared/model/plan.ts'
import { schedulingProblemSchema } from '../../../shared/model/problem.ts'
import { emptyFolder, everythingIn, runCli, samples } from './run-cli.ts'

// Each test starts processes; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 })

const lists = [
  'chuong-trinh-programme.xlsx',
  'jp-jichitai-ichiran.csv',
  'jp-kigyo-ichiran.csv',
  'phien-dich-tsuyaku.xlsx',
  'vn-danh-sach-doan-dia-phuong.xlsx',
  'vn-danh-sach-doanh-nghiep.xls',
].map((name) => join(samples, name))
const localities = ['jp-jichitai-ichiran.csv', 'vn-danh-sach-doan-dia-phuong.xlsx'].map((name) => join(samples, name))
const event = join(samples, 'event.json')
const checker = fileURLToPath(new URL('../../tools/check-plan.mjs', import.meta.url))
const minutes = 60_000

let place = ''
let remove = async () => {}
beforeAll(async () => {
  const folder = await emptyFolder()
  place = folder.path
  remove = folder.remove
})
afterAll(() => remove())
const at = (...names: string[]) => join(place, ...names)
const json = async (...names: string[]): Promise<unknown> => JSON.parse(await readFile(at(...names), 'utf8'))

describe(
  'plan on all sample lists',
  () => {
    let said = { code: -1 as number | null, out: '', err: '' }
    let files: string[] = []
    beforeAll(async () => {
      said = await runCli(['plan', ...lists, '--event', event, '--out', at('all'), '--json'])
      files = said.code === 0 ? await everythingIn(at('all')) : []
    }, 10 * minutes)

    it('ends well and prints one JSON object', () => {
      expect(said.err).toBe('')
      expect(said.code).toBe(0)
      expect(JSON.parse(said.out)).toMatchObject({ event: { from: 'given', slots: 19, tables: 24, interpreters: 14 } })
    })

    it('leaves every file that the interface lists, and nothing unfinished', async () => {
      const wanted = [
        'registrants.json',
        'import-report.json',
        'pairs.json',
        'problem.json',
        'plan.json',
        'agendas.pdf',
      ]
      wanted.push(
        'tables.pdf',
        'interpreters.pdf',
        'timetable.pdf',
        'schedule.xlsx',
        'agendas/QNI.pdf',
        'calendar/QNI.ics',
      )
      for (const name of wanted) expect(files).toContain(name)
      const agendas = files.filter((name) => /^agendas\/.+\.pdf$/.test(name))
      const calendars = files.filter((name) => /^calendar\/.+\.ics$/.test(name))
      expect(agendas.length).toBeGreaterThan(52)
      expect(calendars).toHaveLength(agendas.length)
      expect(await everythingIn(place)).toSatisfy((names: string[]) => names.every((name) => !name.includes('.tmp')))
      for (const name of [...agendas.slice(0, 5), 'agendas.pdf', 'timetable.pdf']) {
        const bytes = await readFile(at('all', name))
        expect(bytes.subarray(0, 5).toString(), name).toBe('%PDF-')
        expect(bytes.subarray(-8).toString(), name).toContain('%%EOF')
      }
    })

    it('reads 302 registrants, every locality among them', async () => {
      const { registrants } = registrantsFileSchema.parse(await json('all', 'registrants.json'))
      expect(registrants).toHaveLength(302)
      const kinds = (kind: string) => registrants.filter((registrant) => registrant.kind === kind)
      expect(kinds('province')).toHaveLength(34)
      expect(kinds('prefecture')).toHaveLength(18)
      expect(new Set(kinds('province').map(({ locality }) => locality)).size).toBe(34)
    })

    it('makes a plan that an independent checker accepts', async () => {
      const { stdout } = await promisify(execFile)(process.execPath, [
        checker,
        at('all', 'problem.json'),
        at('all', 'plan.json'),
      ])
      const verdict: { ok: boolean; meetings: number } = JSON.parse(stdout)
      expect(verdict.ok).toBe(true)
      expect(verdict.meetings).toBeGreaterThan(100)
    })

    it('writes JSON that its schemas accept', async () => {
      forumEventSchema.parse(await json('all', 'event.json'))
      schedulingProblemSchema.parse(await json('all', 'problem.json'))
      pairsFileSchema.parse(await json('all', 'pairs.json'))
      const plan = planSchema.parse(await json('all', 'plan.json'))
      const { registrants } = registrantsFileSchema.parse(await json('all', 'registrants.json'))
      const codes = new Set(registrants.map(({ code }) => code))
      for (const { a, b } of plan.meetings) expect(codes.has(a) && codes.has(b)).toBe(true)
      expect(await json('all', 'import-report.json')).toMatchObject({
        files: expect.any(Array),
        problems: expect.any(Array),
      })
    })
  },
  10 * minutes,
)

describe(
  'plan on the localities',
  () => {
    beforeAll(async () => {
      const done = await runCli(['plan', ...localities, '--event', event, '--out', at('one'), '--lang', 'vi,ja'])
      expect(done.err).toBe('')
      expect(done.out).toContain('Diễn đàn theo mô tả')
    }, 5 * minutes)

    it(
      'gives the same plan and the same papers when run again',
      async () => {
        await runCli(['plan', ...localities, '--event', event, '--out', at('two'), '--lang', 'vi,ja'])
        const files = await everythingIn(at('one'))
        expect(await everythingIn(at('two'))).toEqual(files)
        for (const name of [
          'plan.json',
          'pairs.json',
          'agendas/PTH.pdf',
          'agendas.pdf',
          'calendar/PTH.ics',
          'schedule.xlsx',
        ]) {
          const [one, two] = [await readFile(at('one', name)), await readFile(at('two', name))]
          expect(Buffer.compare(one, two), name).toBe(0)
        }
      },
      5 * minutes,
    )

    it('refuses to go over an earlier plan, and leaves it as it was', async () => {
      const before = await readFile(at('one', 'plan.json'))
      const done = await runCli(['plan', ...localities, '--out', at('one')])
      expect(done.code).toBe(1)
      expect(done.err).toContain('exists already')
      expect(await readFile(at('one', 'plan.json'))).toEqual(before)
    })

    it(
      'prints what is missing, what was chosen and nothing else',
      async () => {
        await cp(at('one'), at('shop'), { recursive: true })
        const original = await readFile(at('shop', 'agendas/THO.pdf'))
        await rm(at('shop', 'agendas/THO.pdf'))
        await writeFile(at('shop', 'notes.txt'), 'mine')
        const done = await runCli(['print', at('shop'), '--only', 'THO', 'YNS', '--json'])
        expect(done.err).toBe('')
        const said: { written: string[]; documents: { recipient: string }[]; revision: number } = JSON.parse(done.out)
        expect(said.revision).toBe(1)
        expect(said.documents.map(({ recipient }) => recipient).sort()).toEqual(['THO', 'YNS'])
        expect(said.written.sort()).toEqual(['agendas/THO.pdf', 'print/R1-only-THO-YNS.pdf'])
        expect(Buffer.compare(await readFile(at('shop', 'agendas/THO.pdf')), original)).toBe(0)
        expect(await readFile(at('shop', 'notes.txt'), 'utf8')).toBe('mine')
      },
      5 * minutes,
    )

    it(
      'prints only what changed since a revision, and keeps the edition before',
      async () => {
        await cp(at('one'), at('day'), { recursive: true })
        const plan = planSchema.parse(await json('day', 'plan.json'))
        const first = plan.meetings[0]
        if (!first) throw new Error('a plan without meetings')
        const problem = schedulingProblemSchema.parse(await json('day', 'problem.json'))
        const gone = problem.pairs.filter((pair) => !(pair.a === first.a && pair.b === first.b))
        await writeFile(at('day', 'problem.json'), JSON.stringify({ ...problem, pairs: gone }))
        const again = await runCli([
          ...['schedule', at('day', 'problem.json'), '--previous', at('day', 'plan.json')],
          ...['--out', at('day', 'plan.json'), '--force'],
        ])
        expect(again.err).toBe('')
        const now = planSchema.parse(await json('day', 'plan.json'))
        const key = ({ a, b, slot, table, interpreter }: (typeof now.meetings)[number]) =>
          [a, b, slot, table, interpreter].join(' ')
        const [was, is] = [plan.meetings.map(key), now.meetings.map(key)]
        const moved = [
          ...plan.meetings.filter((one) => !is.includes(key(one))),
          ...now.meetings.filter((one) => !was.includes(key(one))),
        ]
        const affected = [...new Set(moved.flatMap(({ a, b }) => [a, b]))].sort()

        const done = await runCli(['print', at('day'), '--changed-since', '1', '--json'])
        expect(done.err).toBe('')
        const said: {
          revision: number
          documents: { id: string; recipient: string; revision: number }[]
          selection: string
        } = JSON.parse(done.out)
        expect(said.revision).toBe(2)
        const agendas = said.documents.filter(({ id }) => id.startsWith('AGD-')).map(({ recipient }) => recipient)
        expect(agendas.sort()).toEqual(affected)
        expect(said.documents.every(({ revision }) => revision === 2)).toBe(true)
        const files = await everythingIn(at('day'))
        for (const code of affected) {
          expect(files).toContain(`revisions/R1/agendas/${code}.pdf`)
          expect(
            Buffer.compare(
              await readFile(at('day', `revisions/R1/agendas/${code}.pdf`)),
              await readFile(at('one', `agendas/${code}.pdf`)),
            ),
          ).toBe(0)
        }
        expect(files).toContain(said.selection)
        const untouched = (await everythingIn(at('one', 'agendas'))).filter(
          (name) => !affected.includes(name.replace('.pdf', '')),
        )
        expect(untouched.length).toBeGreaterThan(0)
        for (const name of untouched) {
          expect(
            Buffer.compare(await readFile(at('day', 'agendas', name)), await readFile(at('one', 'agendas', name))),
            name,
          ).toBe(0)
        }

        const none = await runCli(['print', at('day'), '--changed-since', '2', '--json'])
        expect(JSON.parse(none.out)).toMatchObject({ revision: 2, documents: [], written: [] })
      },
      5 * minutes,
    )

    it('says which codes and revisions it does not know', async () => {
      const codes = await runCli(['print', at('one'), '--only', 'XXX,QNI'])
      expect(codes).toMatchObject({ code: 1, out: '' })
      expect(codes.err).toContain('XXX')
      expect(codes.err).not.toContain('QNI')
      const revision = await runCli(['print', at('one'), '--changed-since', '9'])
      expect(revision.code).toBe(1)
      expect(revision.err).toContain('no revision 9')
    })

    it('refuses a plan that was spoilt by hand', async () => {
      await cp(at('one'), at('spoilt'), { recursive: true })
      const plan = planSchema.parse(await json('spoilt', 'plan.json'))
      const meetings = plan.meetings.map((meeting) => ({ ...meeting, slot: plan.meetings[0]?.slot ?? '' }))
      await writeFile(at('spoilt', 'plan.json'), JSON.stringify({ ...plan, meetings }))
      const before = await everythingIn(at('spoilt'))
      const done = await runCli(['print', at('spoilt')])
      expect(done.code).toBe(1)
      expect(done.err).toContain('does not fit its problem')
      expect(await everythingIn(at('spoilt'))).toEqual(before)
    })
  },
  10 * minutes,
)

describe('interrupting', () => {
  // Windows has no signal that a program can send to another and that leaves it time to tidy up.
  const onSignals = process.platform === 'win32' ? [] : ['leaves nothing behind']
  it.each(onSignals)(
    '%s',
    async () => {
      const folder = await emptyFolder()
      const isWriting = async () => (await everythingIn(folder.path)).some((name) => name.includes('.forum-match-'))
      const done = await runCli(['plan', ...localities, '--event', event, '--out', join(folder.path, 'out')], {
        interruptWhen: isWriting,
      })
      expect(done.code).toBe(130)
      expect(await everythingIn(folder.path)).toEqual([])
      await folder.remove()
    },
    5 * minutes,
  )
})

describe('import and score', () => {
  it('the registrants of one go into the other', async () => {
    const imported = await runCli(['import', ...localities, '--event', event, '--out', at('registrants.json')])
    expect(imported.code).toBe(0)
    expect(imported.out).toContain('DS VN: header in row 9')
    const scored = await runCli(['score', at('registrants.json'), '--event', event, '--top', '5', '--json'])
    const { pairs } = pairsFileSchema.parse(JSON.parse(scored.out))
    expect(pairs).toHaveLength(5)
    for (const { score, parts } of pairs) {
      expect(parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 6)
    }
    const words = await runCli(['score', at('registrants.json'), '--event', event, '--top', '5', '--lang', 'vi'])
    expect(words.out.split('\n').filter((line) => /^\d\. /.test(line))).toHaveLength(5)
  })

  it('keeps the shape of import --json', async () => {
    const { out, code } = await runCli(['import', localities[0] ?? '', '--json'])
    expect(code).toBe(0)
    const report: { files: { encoding: string; sheets: object[] }[]; registrants: object[] } = JSON.parse(out)
    expect(report.files[0]).toMatchObject({ file: 'jp-jichitai-ichiran.csv', format: 'csv', encoding: 'shift_jis' })
    expect(report.files[0]?.sheets[0]).toMatchObject({
      headerRow: 4,
      rowsRead: 38,
      registrants: 18,
      people: 36,
      skipped: 2,
    })
    expect(report.registrants).toHaveLength(18)
    expect(report.registrants[0]).toMatchObject({ code: 'HOK', kind: 'prefecture', side: 'jp', locality: 'hokkaido' })
  })

  it(
    'takes the stated default where no forum is given, and says so',
    async () => {
      const out = at('default')
      const { out: said, code } = await runCli(['plan', ...localities, '--out', out])
      expect(code).toBe(0)
      expect(said).toContain('No forum was given. Taken instead:')
      const used = forumEventSchema.parse(await json('default', 'event.json'))
      expect(used.tables).toHaveLength(20)
      expect(used.interpreters).toHaveLength(10)
      expect(planSchema.parse(await json('default', 'plan.json')).meetings.length).toBeGreaterThan(0)
    },
    5 * minutes,
  )
})
