import { say } from '../shared/messages/say.ts'
import type { Language } from '../shared/model/language.ts'
import type { Command, CommandFailure, Surroundings } from './command.ts'
import { exitCodes, wrongUse } from './failure.ts'
import { nearest, readArguments } from './options.ts'
import { cliLanguage, languageOfLocale, sayCli } from './say.ts'
import type { Terminal } from './terminal.ts'

/** The commands by name, in the order of the work; each is loaded when it is called, so that help is quick. */
const commands = {
  import: async () => (await import('./commands/import.ts')).importCommand,
  score: async () => (await import('./commands/score.ts')).scoreCommand,
  schedule: async () => (await import('./commands/schedule.ts')).scheduleCommand,
  plan: async () => (await import('./commands/plan.ts')).planCommand,
  print: async () => (await import('./commands/print.ts')).printCommand,
} as const satisfies Record<string, () => Promise<Command>>

type CommandName = keyof typeof commands
const commandNames = ['import', 'score', 'schedule', 'plan', 'print'] as const satisfies readonly CommandName[]

/** The languages that `--lang` names, read before everything else so that complaints about use can speak them too. */
function askedLanguages(argv: readonly string[]): Language[] {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const word = at < 0 ? undefined : argv[at]
  const value = word === '--lang' ? argv[at + 1] : word?.slice('--lang='.length)
  return (value ?? '').split(',').flatMap((part) => languageOfLocale(part.trim()) ?? [])
}

function complain(failure: CommandFailure, about: Surroundings & { json: boolean }): void {
  const { language, terminal } = about
  const message = say(language, failure.what)
  const cure = failure.cure ? say(language, failure.cure) : undefined
  const details = (failure.details ?? []).map((detail) => say(language, detail))
  terminal.remark([message, ...details.map((line) => `  ${line}`), ...(cure ? [cure] : [])].join('\n'))
  if (!about.json) return
  const error = { code: failure.code, message, ...(cure ? { cure } : {}), ...(details.length > 0 ? { details } : {}) }
  terminal.print(JSON.stringify({ ...failure.report, error }, null, 2))
}

function helpForAll(language: Language): string {
  const width = Math.max(...commandNames.map((name) => name.length))
  const lines = commandNames.map((name) => `  ${name.padEnd(width)}  ${sayCli(language, `help.${name}.does`)}`)
  return [sayCli(language, 'help.program'), '', ...lines, '', sayCli(language, 'help.everywhere')].join('\n')
}

function helpFor(name: CommandName, language: Language): string {
  return [sayCli(language, `help.${name}.usage`), '', sayCli(language, `help.${name}.text`)].join('\n')
}

/**
 * Runs one command line and returns its exit code: 0 done, 1 the work could not be done, 2 wrong use.
 * `argv` holds the words after the program's name.
 */
export async function run(
  argv: readonly string[],
  { terminal, environment }: { terminal: Terminal; environment: Surroundings['environment'] },
): Promise<number> {
  const language = cliLanguage(askedLanguages(argv), environment)
  const surroundings: Surroundings = { terminal, environment, language }
  const json = argv.includes('--json')
  const [name, ...rest] = argv
  if (name === '--help' || name === '-h' || name === 'help') {
    terminal.print(helpForAll(language))
    return exitCodes.done
  }
  const known = commandNames.find((candidate) => candidate === name)
  if (!known) {
    complain(unknownCommand(name), { ...surroundings, json })
    return exitCodes.wrongUse
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.print(helpFor(known, language))
    return exitCodes.done
  }
  const command = await commands[known]()
  const given = readArguments(command.shape, rest)
  if (!given.ok) {
    complain(given.failure, { ...surroundings, json })
    return given.failure.exit
  }
  const done = await command.run(given.value, surroundings)
  if (!done.ok) {
    complain(done.failure, { ...surroundings, json })
    return done.failure.exit
  }
  if (json) terminal.print(JSON.stringify(done.value.json, null, 2))
  else if (done.value.lines.length > 0) terminal.print(done.value.lines.join('\n'))
  return exitCodes.done
}

function unknownCommand(name: string | undefined): CommandFailure {
  if (name === undefined) return wrongUse('noCommand')
  const meant = nearest(name, commandNames)
  return meant ? wrongUse('nearestCommand', { word: name, nearest: meant }) : wrongUse('unknownCommand', { word: name })
}
