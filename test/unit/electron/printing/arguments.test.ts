import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  fateIn,
  isOff,
  lpArguments,
  requestIdIn,
  shellWord,
  traysIn,
} from '../../../../electron/printing/unix-arguments.ts'

const choice = { copies: 2, duplex: 'long-edge', tray: 'Tray2' } as const

describe('the lp command', () => {
  test('says printer, copies, title, sides and tray', () => {
    expect(lpArguments('Văn phòng', choice, 'QNI · R3').join(' ')).toBe(
      "'-d' 'Văn phòng' '-n' '2' '-t' 'QNI · R3' '-o' 'sides=two-sided-long-edge' '-o' 'InputSlot=Tray2'",
    )
  })

  // Windows has no such shell, and no lp.
  const onUnix = process.platform !== 'win32'
  test('takes any word as it is', () => {
    const word = fc.oneof(fc.string(), fc.constantFrom("'; rm -rf ~; '", '$(reboot)', '`reboot`', '\\', '\n', '-d'))
    fc.assert(
      fc.property(
        word.filter((text) => !text.includes('\0')),
        (text) => !onUnix || execFileSync('sh', ['-c', `printf %s ${shellWord(text)}`], { encoding: 'utf8' }) === text,
      ),
      { numRuns: 60 },
    )
  })
})

describe('the answers of CUPS', () => {
  test('name the job', () => {
    expect(requestIdIn('request id is Van-phong-12 (1 file(s))\n')).toBe('Van-phong-12')
    expect(requestIdIn('lp: Error')).toBeUndefined()
  })

  test('list the trays', () => {
    const options =
      'PageSize/Media Size: *A4 A3\nInputSlot/Media Source: *Auto Tray1 Tray2 Manual\nDuplex/2-Sided: *None\n'
    expect(traysIn(options)).toEqual(['Auto', 'Tray1', 'Tray2', 'Manual'])
    expect(traysIn('PageSize/Media Size: *A4')).toEqual([])
    expect(traysIn('')).toEqual([])
  })

  test('tell what became of a job', () => {
    const jobs = [
      'P-1             root            110592   Sat Nov 21 21:45:48 2026',
      '\tStatus: Filter failed',
      '\tAlerts: job-completed-with-errors',
      '\tqueued for P',
      'P-12            root            110592   Sat Nov 21 21:45:48 2026',
      '\tAlerts: job-printing',
      '\tqueued for P',
    ].join('\n')
    expect(fateIn(jobs, 'P-1')).toEqual({ stopped: 'Filter failed' })
    expect(fateIn(jobs, 'P-12')).toBe('underway')
    expect(fateIn(jobs, 'P-2')).toBe('out')
    expect(fateIn('', 'P-2')).toBe('out')
  })

  test.each([
    ['printer PDF is idle.  enabled since Sat 21 Nov 2026\n\tAlerts: none\n', false],
    ['printer PDF now printing PDF-3.  enabled since Sat\n\tAlerts: job-printing\n', false],
    ['printer PDF disabled since Sat 21 Nov 2026 -\n\tPaused\n\tAlerts: paused\n', true],
    ['printer PDF now printing PDF-3.  enabled since Sat\n\tAlerts: offline-report\n', true],
    ['printer PDF now printing PDF-3.  enabled since Sat\n\tAlerts: connecting-to-device\n', true],
  ])('tell a printer that is off (%#)', (status, off) => {
    expect(isOff(status)).toBe(off)
  })
})
