import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { windowsPrinting } from '../../../../electron/printing/windows.ts'
import { sumatraOptions } from '../../../../electron/printing/windows-options.ts'

// pdf-to-printer works on Windows only. Here it believes to be there, and the two programs that it starts are
// scripts that write down what they were started with: the command lines are real, the printing is not.
let folder = ''
const path = process.env.PATH
beforeEach(async () => {
  folder = await mkdtemp(join(os.tmpdir(), 'windows-printing-'))
  vi.spyOn(os, 'platform').mockReturnValue('win32')
  process.env.PATH = folder + delimiter + path
})
afterEach(async () => {
  vi.restoreAllMocks()
  process.env.PATH = path
  await rm(folder, { recursive: true, force: true })
})

async function program(name: string, script: string): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, `#!/bin/sh\n${script}\n`)
  await chmod(file, 0o755)
  return file
}

const choice = { copies: 2, duplex: 'long-edge', tray: 'Tray2' } as const

test('the words of SumatraPDF keep the size of the page', () => {
  expect(sumatraOptions('Máy in 1', choice)).toEqual({
    printer: 'Máy in 1',
    copies: 2,
    side: 'duplexlong',
    scale: 'noscale',
    silent: true,
    bin: 'Tray2',
  })
  expect(sumatraOptions('P', { copies: 1, duplex: 'simplex' })).not.toHaveProperty('bin')
})

// The scripts are for a Unix shell; what Windows itself does with the command line is not seen by any test.
const onUnix = process.platform !== 'win32'
if (onUnix)
  describe('printing on Windows', () => {
    test('starts SumatraPDF with this command line', async () => {
      const sumatra = await program('SumatraPDF.exe', `printf '%s\\n' "$@" > '${join(folder, 'line')}'`)
      const pdf = join(folder, 'QNI R3.pdf')
      await writeFile(pdf, '%PDF-1.7')
      const choice = { copies: 2, duplex: 'long-edge', tray: 'Tray 2' } as const
      expect(await windowsPrinting(sumatra).send(pdf, 'Máy in văn phòng', choice, 'QNI · R3')).toBeUndefined()
      expect((await readFile(join(folder, 'line'), 'utf8')).trimEnd().split('\n')).toEqual([
        '-print-to',
        'Máy in văn phòng',
        '-silent',
        '-print-settings',
        'noscale,duplexlong,bin=Tray 2,2x',
        pdf,
      ])
    })

    test('hands on what SumatraPDF complains about', async () => {
      const sumatra = await program('SumatraPDF.exe', 'echo "printer not found" >&2; exit 1')
      const pdf = join(folder, 'a.pdf')
      await writeFile(pdf, '%PDF-1.7')
      const sent = windowsPrinting(sumatra).send(pdf, 'P', { copies: 1, duplex: 'simplex' }, 't')
      await expect(sent).rejects.toThrow('printer not found')
    })

    test('lists the printers of the system', async () => {
      const printer = (id: string) =>
        `DeviceID          : ${id}\\nName              : ${id}\\nPrinterPaperNames : {A4, A3}\\n`
      await program(
        'Powershell.exe',
        `case "$*" in *Default=true*) printf '${printer('HP 2')}' ;; *) printf '${printer('Máy in 1')}\\n${printer('HP 2')}' ;; esac`,
      )
      const printing = windowsPrinting('SumatraPDF.exe')
      expect(await printing.printers()).toEqual([
        { name: 'Máy in 1', displayName: 'Máy in 1', isDefault: false, trays: [] },
        { name: 'HP 2', displayName: 'HP 2', isDefault: true, trays: [] },
      ])
      expect(await printing.condition('HP 2')).toBe('ready')
      expect(await printing.condition('Gone')).toBe('gone')
    })
  })
