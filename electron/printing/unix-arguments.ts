import type { PrintChoice } from '../../shared/model/settings.ts'

const sides = {
  simplex: 'one-sided',
  'long-edge': 'two-sided-long-edge',
  'short-edge': 'two-sided-short-edge',
} as const

/** One word of a command line, taken by a shell exactly as it is. */
export const shellWord = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

/** What follows the file name in the `lp` command, each part quoted for the shell that unix-print starts. */
export function lpArguments(printer: string, choice: PrintChoice, title: string): string[] {
  const options = [`sides=${sides[choice.duplex]}`, ...(choice.tray ? [`InputSlot=${choice.tray}`] : [])]
  const words = ['-d', printer, '-n', String(choice.copies), '-t', title, ...options.flatMap((each) => ['-o', each])]
  return words.map((word) => shellWord(word.replaceAll('\0', '')))
}

/** The name under which CUPS keeps a job, from what `lp` answers: `request id is PDF-12 (1 file(s))`. */
export const requestIdIn = (answer: string): string | undefined => /request id is (\S+-\d+)/.exec(answer)?.[1]

/** The trays of a printer, from `lpoptions -l`: `InputSlot/Media Source: *Auto Tray1 Tray2`. */
export function traysIn(options: string): string[] {
  const line = options.split('\n').find((each) => each.startsWith('InputSlot'))
  const values = line?.slice(line.indexOf(':') + 1) ?? ''
  return values
    .trim()
    .split(/\s+/)
    .filter((value) => value !== '')
    .map((value) => value.replace(/^\*/, ''))
}

/** Whether a printer takes jobs to paper now, from `lpstat -l -p`: stopped, or nobody answers at its address. */
export function isOff(status: string): boolean {
  const [first = ''] = status.split('\n')
  const alerts = /^\s*Alerts:(.*)$/m.exec(status)?.[1] ?? ''
  return /^printer \S+ disabled\b/.test(first) || /offline|connecting-to-device|timed-out|shutdown/.test(alerts)
}
