import { randomBytes } from 'node:crypto'
import * as nodeFs from 'node:fs/promises'
import { basename } from 'node:path'
import { type CliFailure, failed } from './failure.ts'

/** The operations of the file system that writing needs; tests hand in a disk that is full. */
export type Disk = Pick<
  typeof nodeFs,
  'access' | 'cp' | 'link' | 'lstat' | 'mkdir' | 'open' | 'readdir' | 'realpath' | 'rename' | 'rm' | 'stat'
>
export const realDisk: Disk = nodeFs

/** The system's code of an error, ENOSPC for example; '' where there is none. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

const sentences: Readonly<Record<string, Parameters<typeof failed>[0]>> = {
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EFBIG: 'diskFull',
  EACCES: 'notAllowed',
  EPERM: 'notAllowed',
  EROFS: 'readOnly',
  ENOENT: 'parentMissing',
  ENOTDIR: 'parentMissing',
  EISDIR: 'targetIsFolder',
  ENAMETOOLONG: 'nameTooLong',
  EEXIST: 'exists',
}

/** What to tell when writing `path` failed. Errors that the system did not raise are mistakes and are thrown on. */
export function writeFailure(error: unknown, path: string): CliFailure {
  const code = systemCode(error)
  if (code === '') throw error
  return failed(sentences[code] ?? 'notWritten', { path, reason: code })
}

/** A name beside `target` that nobody uses, hidden and telling whose it is. */
export function besideName(target: string): string {
  return `.${basename(target).slice(0, 80)}.forum-match-${randomBytes(6).toString('hex')}.tmp`
}
