import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { openBackups } from '../../../../electron/backups/store.ts'
import { writeWhole } from '../../../../electron/files/write-whole.ts'

// A process that writes without end and says after each write which one is done, until somebody kills it.
const [, , folder = '', mode = ''] = process.argv

const body = Buffer.alloc(400_000, 'x')
const content = (turn: number): Buffer => {
  const text = Buffer.concat([Buffer.from(`${turn}\n`), body])
  return Buffer.concat([Buffer.from(createHash('sha256').update(text).digest('hex')), text])
}
let minute = 0
const backups = openBackups(folder, () => new Date(Date.parse('2026-11-21T09:00:00Z') + 60_000 * minute++))

for (let turn = Number(process.argv[4]); ; turn++) {
  if (mode === 'whole') await writeWhole(join(folder, 'forum.bin'), content(turn))
  else if (mode === 'careless') await writeFile(join(folder, 'forum.bin'), content(turn))
  else {
    const bytes = zipSync({ 'forum.bin': [content(turn), { level: 0 }] }, { mtime: new Date('2026-11-21T00:00:00Z') })
    minute = turn
    const written = await backups.write('f1', 'Forum', turn, bytes)
    if (!written.ok) throw new Error(written.failure.key)
  }
  process.stdout.write(`${turn}\n`)
}
