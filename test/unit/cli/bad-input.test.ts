import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyFolder, everythingIn, runCli, samples } from './run-cli.ts'

// Each test starts processes; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 })

let place = ''
let remove = async () => {}
beforeEach(async () => {
  const folder = await emptyFolder()
  place = folder.path
  remove = folder.remove
})
afterEach(() => remove())

const event = join(samples, 'event.json')
const list = join(samples, 'jp-jichitai-ichiran.csv')
const at = (name: string) => join(place, name)

describe('wrong use ends with 2 and a sentence', () => {
  it.each([
    [[], 'No command was given'],
    [['pln'], 'Did you mean “plan”?'],
    [['plan', list], '--out is missing'],
    [['plan', '--out', 'x'], 'was not told what to work on'],
    [['plan', list, '--out', 'x', '--sed', '1'], 'Did you mean --seed?'],
    [['plan', list, '--out', 'x', '--lang', 'xx,vi'], '--lang'],
    [['plan', list, '--out', 'x', '--date', 'tomorrow'], 'YYYY-MM-DD'],
    [['schedule', 'p.json', '--out', 'x', '--time-limit', 'soon'], '--time-limit needs a number'],
    [['score', 'a.json', 'b.json'], 'does not know what to do with “b.json”'],
    [['print', 'x', '--changed-since', 'R1'], '--changed-since needs a number'],
    [['import', '--frobnicate'], 'import has no option --frobnicate'],
  ])('%j', async (given, sentence) => {
    const { code, out, err } = await runCli(given, { cwd: place })
    expect(code).toBe(2)
    expect(err).toContain(sentence)
    expect(out).toBe('')
    expect(await everythingIn(place)).toEqual([])
  })
})

describe('help', () => {
  it.each([
    ['--help'],
    ['import', '--help'],
    ['score', '--help'],
    ['schedule', '--help'],
    ['plan', '--help'],
    ['print', '-h'],
  ])('is printed for %s %s', async (...given) => {
    const { code, out, err } = await runCli(given)
    expect(code).toBe(0)
    expect(out).toContain('forum-match')
    expect(err).toBe('')
  })

  it('speaks the language of the system or the one asked for', async () => {
    expect((await runCli(['--help'], { environment: { LC_ALL: 'vi_VN.UTF-8' } })).out).toContain('Cách dùng')
    expect((await runCli(['plan', '--help', '--lang', 'ja'])).out).toContain('フォルダー')
    expect((await runCli(['pln'], { environment: { LC_ALL: 'ja_JP.UTF-8' } })).err).toContain('ではありませんか')
  })
})

describe('bad files end with 1, a sentence and nothing written', () => {
  const files: [name: string, content: string | Uint8Array][] = [
    ['empty.xlsx', ''],
    ['noise.xlsx', Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 251)],
    ['cut.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3])],
    ['letter.csv', 'Dear Sir,\r\nwe come with three people.\r\nYours\r\n'],
    ['broken.json', '{"format": "forum-match/problem@1", "slots": ['],
    ['plan.json', '{"format":"forum-match/plan@1"}'],
    ['bare.json', '{"format":"forum-match/problem@1","slots":[{"id":"S1"}],"tables":[{}],"participants":[],"pairs":7}'],
    [
      'zone.json',
      '{"names":{},"timeZone":"Mars/Olympus","sessions":[{"id":"s","names":{},"date":"2025-11-25","start":"09:00","end":"08:00"}]}',
    ],
    ['people.json', '{"registrants":[]}'],
  ]
  beforeEach(async () => {
    for (const [name, content] of files) await writeFile(at(name), content)
  })

  it.each([
    [['import', 'nobody.xlsx'], 'nobody.xlsx: there is no such file'],
    [['import', '.'], 'is a folder'],
    [['import', 'empty.xlsx', '--out', 'r.json'], 'empty.xlsx is empty'],
    [['import', 'noise.xlsx', '--out', 'r.json'], 'noise.xlsx'],
    [['import', 'cut.xlsx', '--out', 'r.json'], 'cut.xlsx'],
    [['import', 'letter.csv', '--out', 'r.json'], 'letter.csv'],
    [['plan', list, 'letter.csv', '--out', 'out'], 'letter.csv'],
    [['plan', list, 'nobody.csv', '--out', 'out'], 'nobody.csv: there is no such file'],
    [['plan', list, '--event', 'zone.json', '--out', 'out'], 'timeZone: Mars/Olympus'],
    [['plan', list, '--event', 'broken.json', '--out', 'out'], 'broken.json is not JSON'],
    [['schedule', 'broken.json', '--out', 'p.json'], 'is not JSON'],
    [['schedule', 'plan.json', '--out', 'p.json'], 'is a forum-match/plan@1 file'],
    [['schedule', 'bare.json', '--out', 'p.json'], 'tables[0].id'],
    [['schedule', list, '--out', 'p.json'], 'is not JSON'],
    [['score', 'people.json', '--out', 's.json'], 'holds no registrant'],
    [['score', event, '--out', 's.json'], 'is a forum-match/event@1 file'],
    [['print', 'nowhere'], 'is not a folder that `plan` made'],
    [['print', '.'], 'is not a folder that `plan` made'],
  ])('%j', async (given, sentence) => {
    const before = await everythingIn(place)
    const { code, out, err } = await runCli(given, { cwd: place })
    expect(err).toContain(sentence)
    expect(code).toBe(1)
    expect(out).toBe('')
    // What happened and what to do: never one line alone, and never the innards of the program.
    expect(err.trim().split('\n').length).toBeGreaterThan(1)
    expect(err).not.toMatch(/\bat .*\.ts:\d+|Error:/)
    expect(await everythingIn(place)).toEqual(before)
  })

  it('prints one JSON object with --json, and the sentence beside it', async () => {
    const { code, out, err } = await runCli(['schedule', at('bare.json'), '--json'])
    expect(code).toBe(1)
    const said: { error: { code: string; message: string; details: string[] } } = JSON.parse(out)
    expect(said.error.code).toBe('problemWrong')
    expect(said.error.details.join('\n')).toContain('pairs')
    expect(err).toContain(said.error.message)
  })
})

describe('targets that cannot be written', () => {
  it.each([
    [['import', list, '--out', 'there.json'], 'there.json exists already'],
    [['import', list, '--out', 'folder'], 'is a folder'],
    [['import', list, '--out', 'none/r.json'], 'the folder it should lie in does not exist'],
    [['plan', list, '--out', 'folder'], 'The folder folder exists already'],
    [['plan', list, '--out', 'folder', '--force'], 'something other than an earlier plan'],
    [['plan', list, '--out', 'there.json'], 'is a file'],
    [['plan', list, '--out', 'none/out'], 'the folder it should lie in does not exist'],
  ])('%j', async (given, sentence) => {
    await writeFile(at('there.json'), 'mine')
    await mkdir(at('folder'))
    await writeFile(at('folder/mine.txt'), 'mine')
    const before = await everythingIn(place)
    const { code, err } = await runCli(given, { cwd: place })
    expect(err).toContain(sentence)
    expect(code).toBe(1)
    expect(await everythingIn(place)).toEqual(before)
  })

  it('a folder without permission', async () => {
    // On Linux a place that refuses even root; elsewhere tests do not run as an administrator.
    const closed = { linux: '/sys/r.json', win32: 'C:/Windows/System32/config/r.json' }[String(process.platform)]
    if (!closed) await mkdir(at('closed'), { mode: 0o555 })
    const { code, err } = await runCli(['import', list, '--out', closed ?? 'closed/r.json'], { cwd: place })
    expect(code).toBe(1)
    expect(err).toContain('may not write')
  })

  // Only Linux has such a device; a full disk is also played through with a disk of our own making, everywhere.
  if (process.platform === 'linux')
    it('a device that is always full', async () => {
      const { code, err } = await runCli(['import', list, '--out', '/dev/full'])
      expect(code).toBe(1)
      expect(err).toContain('no room left')
    })
})
