import type { IntakeFile } from '../shared/intake/stages.ts'
import { type ForumEvent, forumEventSchema } from '../shared/model/event.ts'
import { fail, ok, type Result } from '../shared/model/result.ts'
import { type CliFailure, failed } from './failure.ts'
import { checkEvent, readEvent } from './forum-files.ts'
import { checkShape, parseJson, readInput } from './read-input.ts'

/** The files of one run: lists for the intake, and the forum where somebody gave one. */
export type ForumFiles = { lists: IntakeFile[]; event?: ForumEvent }

const isJson = (bytes: Uint8Array): boolean => {
  const start = new TextDecoder()
    .decode(bytes.subarray(0, 64))
    .replace(/^\uFEFF/, '')
    .trimStart()
  return start.startsWith('{')
}

/**
 * Reads every file that was named. A forum-match/event@1 file among them counts like --event (which goes first).
 * Files of one name in two folders keep their folders, so that reports tell them apart.
 */
export async function readForumFiles(
  paths: readonly string[],
  eventPath: string | undefined,
): Promise<Result<ForumFiles, CliFailure>> {
  const files: ForumFiles = { lists: [] }
  if (eventPath !== undefined) {
    const event = await readEvent(eventPath)
    if (!event.ok) return event
    files.event = event.value
  }
  const names = new Set<string>()
  for (const path of paths) {
    const input = await readInput(path)
    if (!input.ok) return input
    const { bytes } = input.value
    if (isJson(bytes)) {
      const json = parseJson(path, bytes)
      if (!json.ok) return json
      const event = checkShape(path, 'forum-match/event@1', forumEventSchema, json.value)
      if (!event.ok) return event
      const checked = checkEvent(path, event.value)
      if (!checked.ok) return checked
      files.event ??= checked.value
      continue
    }
    const name = names.has(input.value.name) ? path : input.value.name
    names.add(name)
    files.lists.push({ name, bytes })
  }
  return files.lists.length > 0 ? ok(files) : fail(failed('nothingUnderstood'))
}
