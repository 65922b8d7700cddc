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

/** What became of a job, from `lpstat -l -o`: one that is not listed is out; one that CUPS gave up says so. */
export function fateIn(jobs: string, handle: string): 'out' | 'underway' | { stopped: string } {
  const lines = jobs.split('\n')
  const start = lines.findIndex((line) => line.split(/\s/)[0] === handle)
  if (start < 0) return 'out'
  const after = lines.slice(start + 1)
  const end = after.findIndex((line) => /^\S/.test(line))
  const details = (end < 0 ? after : after.slice(0, end)).join('\n')
  const alerts = /^\s*Alerts:(.*)$/m.exec(details)?.[1] ?? ''
  if (!/completed-with-errors|aborted|job-stopped/.test(alerts)) return 'underway'
  return { stopped: /^\s*Status:(.*)$/m.exec(details)?.[1]?.trim() || alerts.trim() }
}
