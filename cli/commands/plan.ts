import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { buildDocuments } from '../../shared/documents/build.ts'
import { scorePairs } from '../../shared/matching/rank.ts'
import { languages as allLanguages } from '../../shared/model/language.ts'
import { fail, ok } from '../../shared/model/result.ts'
import { problemFromForum } from '../../shared/scheduling/problem-from-forum.ts'
import { slotsOf } from '../../shared/scheduling/slots.ts'
import { chooseEvent } from '../choose-event.ts'
import { inZone, now } from '../clock.ts'
import type { Command } from '../command.ts'
import { failed, wrongUse } from '../failure.ts'
import { type DocumentsFile, fileJson, readDocuments } from '../forum-files.ts'
import { importLines } from '../import-lines.ts'
import { checkedProblem, makePlan } from '../make-plan.ts'
import { dataFiles, documentsFile, isOurs, isPlanFolder } from '../print-folder.ts'
import { makePapers, papersOf } from '../print-papers.ts'
import { readForumFiles } from '../read-forum-files.ts'
import { importForum } from '../run-intake.ts'
import { sayCli } from '../say.ts'
import { eventLine, planLines } from '../summary.ts'
import { checkFolderTarget, type FolderTarget, writeFolder } from '../write-folder.ts'

/** The papers of an earlier plan in the same folder, so that revision numbers go on; undefined where there are none. */
async function earlierDocuments(folder: string): Promise<DocumentsFile | undefined> {
  const path = join(folder, dataFiles.documents)
  const there = await access(path).then(
    () => true,
    () => false,
  )
  if (!there) return undefined
  const read = await readDocuments(path)
  return read.ok ? read.value : undefined
}

/** `plan FILE… --out DIR`: the whole job, import → score → schedule → documents. */
export const planCommand: Command = {
  shape: {
    name: 'plan',
    options: { out: 'text', event: 'text', date: 'date', seed: 'integer', 'time-limit': 'seconds', force: 'flag' },
    words: [1, Number.POSITIVE_INFINITY],
  },
  run: async (given, { terminal, language, environment }) => {
    const started = performance.now()
    const out = given.text('out')
    if (out === undefined) return fail(wrongUse('outMissing', { command: 'plan' }))
    const target: FolderTarget = { force: given.flags.has('force'), isOurs: isPlanFolder, replaces: isOurs }
    const free = await checkFolderTarget(out, target)
    if (!free.ok) return free

    const lists = await readForumFiles(given.words, given.text('event'))
    if (!lists.ok) return lists
    const moment = now(environment)
    const day = given.text('date')
    const onFile = (file: string) => terminal.progress(sayCli(language, 'progress.import', { file }))
    const imported = await importForum(lists.value, { language, onFile, ...(day === undefined ? {} : { day }) })
    if (!imported.ok) return imported
    const { result, report } = imported.value
    const { registrants } = result
    if (registrants.length === 0) return fail({ ...failed('nothingUnderstood'), report })
    const today = inZone(moment, 'Asia/Ho_Chi_Minh').slice(0, 10)
    const chosen = chooseEvent(lists.value.event, result, { day, today })
    if (!chosen.ok) return chosen
    const { event, from } = chosen.value
    if (slotsOf(event).length === 0) return fail(failed('eventHasNoSlots'))

    terminal.progress(sayCli(language, 'progress.score'))
    const pairs = scorePairs(registrants, { event })
    const problem = checkedProblem(dataFiles.problem, problemFromForum({ event, registrants, pairs }))
    if (!problem.ok) return problem
    const seconds = given.number('time-limit')
    const planning = performance.now()
    const plan = makePlan(problem.value, {
      seed: given.number('seed') ?? 1,
      ...(seconds === undefined ? {} : { timeLimitMs: seconds * 1000 }),
      language,
      terminal,
    })
    if (!plan.ok) return plan
    const planningMs = performance.now() - planning

    const paperLanguages = given.languages.length > 0 ? given.languages : [...allLanguages]
    const earlier = free.value === 'replace' ? await earlierDocuments(out) : undefined
    const documents = buildDocuments({
      event,
      registrants,
      pairs,
      plan: plan.value,
      slots: slotsOf(event),
      languages: paperLanguages,
      revision: (earlier?.revision ?? 0) + 1,
      printedAt: inZone(moment, event.timeZone),
      ...(earlier ? { previous: earlier.ledger } : {}),
    })
    const files = documentsFile(documents, paperLanguages)
    const papers = await makePapers(papersOf(documents, files, earlier?.revision ?? 0), { terminal, language })
    if (!papers.ok) return papers

    terminal.progress(sayCli(language, 'progress.write'))
    const data: [name: string, value: unknown][] = [
      [dataFiles.event, event],
      [dataFiles.registrants, { format: 'forum-match/registrants@1', registrants }],
      [dataFiles.importReport, report],
      [dataFiles.pairs, { format: 'forum-match/pairs@1', pairs }],
      [dataFiles.problem, problem.value],
      [dataFiles.plan, plan.value],
      [dataFiles.documents, files],
    ]
    const written = await writeFolder(out, target, async (folder) => {
      for (const [name, value] of data) await folder.write(name, fileJson(value))
      for (const [name, bytes] of papers.value) await folder.write(name, bytes)
      return ok(undefined)
    })
    if (!written.ok) return written

    const elapsedMs = Math.round(performance.now() - started)
    const agendas = documents.documents.filter(({ product }) => product === 'agenda').length
    return ok({
      lines: [
        ...importLines(language, result),
        eventLine(language, event, from),
        ...planLines(language, problem.value, plan.value, planningMs),
        sayCli(language, 'summary.papers', {
          agendas,
          revision: documents.revision,
          seconds: (elapsedMs / 1000).toFixed(1),
        }),
        sayCli(language, 'summary.written', { path: out }),
      ],
      json: {
        folder: out,
        event: {
          from,
          names: event.names,
          slots: slotsOf(event).length,
          tables: event.tables.length,
          interpreters: event.interpreters.length,
        },
        registrants: registrants.length,
        problems: result.problems.length,
        duplicates: result.duplicates.length,
        pairs: pairs.length,
        meetings: plan.value.meetings.length,
        unplaced: plan.value.unplaced.length,
        metrics: plan.value.metrics,
        revision: documents.revision,
        agendas,
        files: [...data.map(([name]) => name), ...papers.value.map(([name]) => name)],
        elapsedMs,
      },
    })
  },
}
