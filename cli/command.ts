import type { Language } from '../shared/model/language.ts'
import type { Result } from '../shared/model/result.ts'
import type { CliFailure } from './failure.ts'
import type { Arguments, CommandShape } from './options.ts'
import type { Terminal } from './terminal.ts'

/** What a command works with beside its arguments. */
export type Surroundings = {
  terminal: Terminal
  /** The language of the command line's own sentences. */
  language: Language
  environment: { readonly [name: string]: string | undefined }
}

/** What a command has to say at the end: lines for people, one object for programs. */
export type Answer = { lines: string[]; json: object }

/** A failure that still knows something to report to programs (`import --json` says what it understood). */
export type CommandFailure = CliFailure & { report?: object }

export type Command = {
  shape: CommandShape
  /** Does the work. Nothing is on disk unless the result is ok. */
  run(given: Arguments, surroundings: Surroundings): Promise<Result<Answer, CommandFailure>>
}
