import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { largestFile } from '../../shared/bridge/channels.ts'
import type { OpenedFile } from '../../shared/bridge/host-bridge.ts'
import type { Message } from '../../shared/model/message.ts'
import { fail, ok, type Result } from '../../shared/model/result.ts'
import { readFailure } from './failure.ts'

const megabyte = 1024 * 1024

/** Reads a file that a person named; what cannot be read, or is too large to be a list of anybody, is a sentence. */
export async function readOpened(path: string): Promise<Result<OpenedFile, Message>> {
  try {
    const { size } = await stat(path)
    if (size > largestFile) {
      const params = { name: basename(path), megabytes: Math.ceil(size / megabyte), limit: largestFile / megabyte }
      return fail({ key: 'common.host.tooLarge', params })
    }
    return ok({ name: basename(path), bytes: new Uint8Array(await readFile(path)) })
  } catch (error) {
    return fail(readFailure(error, path))
  }
}
