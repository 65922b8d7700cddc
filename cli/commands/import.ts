import { fail, ok } from '../../shared/model/result.ts'
import type { Command } from '../command.ts'
import { fileJson } from '../forum-files.ts'
import { columnLines, importLines, problemLines } from '../import-lines.ts'
import { readForumFiles } from '../read-forum-files.ts'
import { importForum } from '../run-intake.ts'
import { sayCli } from '../say.ts'
import { checkFileTarget, writeWhole } from '../write-file.ts'

/** `import FILE…`: reads registration lists and says what was understood. */
export const importCommand: Command = {
  shape: {
    name: 'import',
    options: { event: 'text', out: 'text', force: 'flag' },
    words: [1, Number.POSITIVE_INFINITY],
  },
  run: async (given, { terminal, language }) => {
    const out = given.text('out')
    const force = given.flags.has('force')
    if (out !== undefined) {
      const target = await checkFileTarget(out, { force })
      if (!target.ok) return target
    }
    const files = await readForumFiles(given.words, given.text('event'))
    if (!files.ok) return files
    const onFile = (file: string) => terminal.progress(sayCli(language, 'progress.import', { file }))
    const imported = await importForum(files.value, { language, onFile })
    if (!imported.ok) return fail(imported.failure)
    const { result, report } = imported.value
    if (out !== undefined) {
      const file = { format: 'forum-match/registrants@1', registrants: result.registrants }
      const written = await writeWhole(out, fileJson(file), { force })
      if (!written.ok) return written
    }
    return ok({
      lines: [
        ...columnLines(language, result),
        ...problemLines(language, result),
        ...importLines(language, result),
        ...(out === undefined ? [] : [sayCli(language, 'summary.written', { path: out })]),
      ],
      json: report,
    })
  },
}
