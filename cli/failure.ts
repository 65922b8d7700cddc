import type { catalogues } from '../shared/messages/catalogues.ts'
import type { Message } from '../shared/model/message.ts'

/** Exit codes of the command line: the work could not be done; the command was used wrongly; interrupted by Ctrl+C. */
export const exitCodes = { done: 0, failed: 1, wrongUse: 2, interrupted: 130 } as const

/** Why a command ends without its result: what happened and what to do about it, and the exit code. */
export type CliFailure = {
  exit: 1 | 2
  code: string
  what: Message
  cure?: Message
  /** Single findings below the sentence, for example what is wrong in a file and where. */
  details?: Message[]
}

/** A failure whose sentences stand in the catalogues as `cli.failure.CODE` and `cli.cure.CODE`. */
export function failed(code: FailureCode, params: Message['params'] = {}, details?: Message[]): CliFailure {
  return {
    exit: 1,
    code,
    what: { key: `cli.failure.${code}`, params },
    cure: { key: `cli.cure.${code}`, params },
    ...(details && details.length > 0 ? { details } : {}),
  }
}

/** The failures that the catalogues know a sentence and a cure for. */
type Sentences = (typeof catalogues)['en']['cli']
export type FailureCode = keyof Sentences['failure'] & keyof Sentences['cure']

/** A failure of use: the sentence names what was wrong, the cure points to the help of the command. */
export function wrongUse(code: UseCode, params: Message['params'] = {}): CliFailure {
  return {
    exit: 2,
    code,
    what: { key: `cli.use.${code}`, params },
    cure: { key: params.command ? 'cli.use.help' : 'cli.use.helpAll', params },
  }
}

export type UseCode = Exclude<keyof Sentences['use'], 'help' | 'helpAll'>
