import { basename } from 'node:path'
import type { Message } from '../../shared/model/message.ts'

const byCode: Record<string, string> = {
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EBUSY: 'locked',
  ETXTBSY: 'locked',
  EROFS: 'readOnlyDisk',
  ENOENT: 'folderGone',
  ENOTDIR: 'folderGone',
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** The short reason of a failure of the file system: its code, or what the error says. */
export const reasonOf = (error: unknown): string =>
  codeOf(error) || (error instanceof Error ? error.message : String(error))

/**
 * Why a file could not be written, for the person. On Windows a file that Excel holds open answers EPERM or EACCES
 * to the rename that would replace it, elsewhere these mean that the account may not write there.
 */
export function writeFailure(error: unknown, path: string, platform: NodeJS.Platform): Message {
  const name = basename(path)
  const code = codeOf(error)
  const known = byCode[code]
  if (known) return { key: `common.host.${known}`, params: { name } }
  if (code === 'EPERM' || code === 'EACCES') {
    return { key: `common.host.${platform === 'win32' ? 'locked' : 'notAllowed'}`, params: { name } }
  }
  return { key: 'common.host.writeFailed', params: { name, reason: reasonOf(error) } }
}

/** Why a file could not be read, for the person. */
export function readFailure(error: unknown, path: string): Message {
  const name = basename(path)
  if (codeOf(error) === 'ENOENT') return { key: 'common.host.fileMissing', params: { name } }
  return { key: 'common.host.readFailed', params: { name, reason: reasonOf(error) } }
}
