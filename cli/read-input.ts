import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { z } from 'zod'
import type { Message } from '../shared/model/message.ts'
import { fail, ok, type Result } from '../shared/model/result.ts'
import { systemCode } from './disk.ts'
import { type CliFailure, failed } from './failure.ts'

const mebibyte = 1024 * 1024
/** Larger files are not lists of registrants or plans; reading them would only exhaust the machine. */
const largest = 256 * mebibyte
const shownFindings = 12

/** The bytes of a file that somebody named, with its bare name. */
export async function readInput(path: string): Promise<Result<{ name: string; bytes: Uint8Array }, CliFailure>> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) return fail(failed('isFolder', { path }))
    if (found.size > largest) {
      return fail(
        failed('fileTooLarge', { path, megabytes: Math.ceil(found.size / mebibyte), limit: largest / mebibyte }),
      )
    }
    const bytes = new Uint8Array(await readFile(path))
    if (bytes.length === 0) return fail(failed('emptyFile', { path }))
    return ok({ name: basename(path), bytes })
  } catch (error) {
    const code = systemCode(error)
    if (code === '') throw error
    if (code === 'ENOENT' || code === 'ENOTDIR') return fail(failed('fileMissing', { path }))
    return fail(failed('fileNotReadable', { path, reason: code }))
  }
}

/** Reads a file as JSON; the sentence says where the text stops being JSON. */
export async function readJson(path: string): Promise<Result<unknown, CliFailure>> {
  const input = await readInput(path)
  if (!input.ok) return input
  return parseJson(path, input.value.bytes)
}

/** Bytes as JSON, with or without a byte order mark. */
export function parseJson(path: string, bytes: Uint8Array): Result<unknown, CliFailure> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const value: unknown = JSON.parse(text)
    return ok(value)
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof TypeError)) throw error
    return fail(failed('notJson', { path, reason: error.message }))
  }
}

/** A place in a JSON file as people write it: slots[3].id */
export function placeOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    return text === '' ? String(step) : `${text}.${String(step)}`
  }, '')
}

/** Refuses a file that says itself that it is of another format. */
export function checkFormat(path: string, format: string, value: unknown): Result<void, CliFailure> {
  const written = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined
  if (typeof written === 'string' && written !== format) {
    return fail(failed('wrongFormat', { path, format, written }))
  }
  return ok(undefined)
}

/** Checks JSON against a schema; findings name the place and what is wrong there, at most a dozen. */
export function checkShape<Value>(
  path: string,
  format: string,
  schema: z.ZodType<Value>,
  value: unknown,
): Result<Value, CliFailure> {
  const sameFormat = checkFormat(path, format, value)
  if (!sameFormat.ok) return sameFormat
  const read = schema.safeParse(value)
  if (read.success) return ok(read.data)
  return fail(failed('wrongShape', { path, format, count: read.error.issues.length }, findings(read.error.issues)))
}

/** Findings as lines, cut off after a dozen with the number of those not shown. */
export function findings(issues: readonly { path: readonly PropertyKey[]; message: string }[]): Message[] {
  const lines: Message[] = issues.slice(0, shownFindings).map((issue) => ({
    key: 'cli.finding',
    params: { place: placeOf(issue.path) || '.', problem: issue.message },
  }))
  const more = issues.length - lines.length
  return more > 0 ? [...lines, { key: 'cli.moreFindings', params: { count: more } }] : lines
}
