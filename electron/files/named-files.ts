import { isAbsolute, resolve } from 'node:path'

/** The forum files that a command line names, as absolute paths. Switches and everything else are passed over. */
export function forumFilesIn(args: readonly string[], folder: string): string[] {
  return args
    .filter((argument) => !argument.startsWith('-') && argument.toLowerCase().endsWith('.forum'))
    .map((path) => (isAbsolute(path) ? path : resolve(folder, path)))
}
