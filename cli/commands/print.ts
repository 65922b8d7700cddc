import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, ok } from '../../shared/model/result.ts'
import { selectDocuments } from '../../shared/typesetting/render-all.ts'
import { now } from '../clock.ts'
import type { Command } from '../command.ts'
import { failed } from '../failure.ts'
import { fileJson } from '../forum-files.ts'
import { dataFiles, documentsFile, isPlanFolder, knowsCodes } from '../print-folder.ts'
import {
  documentsNow,
  filesGone,
  isThere,
  keepEarlier,
  makePapers,
  type Paper,
  papersOf,
  selectionFile,
} from '../print-papers.ts'
import { readSavedPlan } from '../saved-plan.ts'
import { sayCli } from '../say.ts'
import { writeFolder } from '../write-folder.ts'

/** `print DIR`: documents again from a saved plan. */
export const printCommand: Command = {
  shape: {
    name: 'print',
    options: { only: 'list', 'changed-since': 'count', force: 'flag' },
    words: [1, 1],
  },
  run: async (given, { terminal, language, environment }) => {
    const folder = given.words[0] ?? ''
    const isFolder = await stat(folder).then(
      (found) => found.isDirectory(),
      () => false,
    )
    if (!isFolder) return fail(failed('notAPlanFolder', { path: folder }))
    const read = await readSavedPlan(folder)
    if (!read.ok) return read
    const saved = read.value
    const set = documentsNow(saved, now(environment))
    const only = given.list('only')
    const since = given.number('changed-since')
    const codes = knowsCodes(set.documents, only)
    if (!codes.ok) return codes
    if (since !== undefined && since > set.revision) {
      return fail(failed('unknownRevision', { revision: since, latest: set.revision }))
    }
    const selective = only.length > 0 || since !== undefined
    const chosen = selectDocuments(set.documents, {
      ...(only.length > 0 ? { only } : {}),
      ...(since === undefined ? {} : { changedSince: since }),
    })

    const files = documentsFile(set, saved.documents.languages)
    const papers = papersOf(set, files, saved.documents.revision)
    const selection = selective && chosen.length > 0 ? selectionFile(set, only, since) : undefined
    if (selection) papers.push({ file: selection, changed: false, pages: chosen })
    const again = (paper: Paper) =>
      given.flags.has('force') &&
      (!selective ||
        paper.file.startsWith('print/') ||
        files.documents.some(({ id, file }) => file === paper.file && chosen.some((document) => document.id === id)))
    const due: Paper[] = []
    for (const paper of papers) {
      if (paper.changed || again(paper) || !(await isThere(join(folder, paper.file)))) due.push(paper)
    }
    const made = await makePapers(due, { terminal, language })
    if (!made.ok) return made

    const isNew = set.revision > saved.documents.revision
    const gone = isNew ? await filesGone(folder, saved.documents, files) : []
    if (made.value.length > 0 || gone.length > 0) {
      const setAside = [...due.filter(({ changed }) => changed).map(({ file }) => file), ...gone]
      const written = await writeFolder(
        folder,
        { force: true, isOurs: isPlanFolder, replaces: () => false },
        async (fresh) => {
          for (const file of setAside) await keepEarlier(fresh.path, file, saved.documents.revision)
          for (const [name, bytes] of made.value) await fresh.write(name, bytes)
          if (isNew) await fresh.write(dataFiles.documents, fileJson(files))
          return ok(undefined)
        },
      )
      if (!written.ok) return written
    }

    const fileOf = new Map(files.documents.map(({ id, file }) => [id, file]))
    const listed = (selective ? chosen : set.documents).map((document) => ({
      id: document.id,
      recipient: document.recipient,
      revision: document.edition.revision,
      file: fileOf.get(document.id) ?? '',
    }))
    const setFiles = made.value.map(([file]) => file)
    return ok({
      lines: [
        sayCli(language, isNew ? 'print.newRevision' : 'print.sameRevision', { revision: set.revision }),
        sayCli(language, 'print.set', { files: setFiles.length, documents: listed.length }),
        ...(selective ? listed.map(({ id, file, revision }) => `  ${id}  R${revision}  ${join(folder, file)}`) : []),
        ...(selection === undefined ? [] : [sayCli(language, 'summary.written', { path: join(folder, selection) })]),
      ],
      json: {
        folder,
        revision: set.revision,
        documents: listed,
        written: setFiles,
        ...(selection === undefined ? {} : { selection }),
      },
    })
  },
}
