import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '../../scripts/serve.mjs'
import { projectFolder } from '../../scripts/toolchain.mjs'

/* Serves a copy of the build on the port given, so that a build made meanwhile does not pull the files away. */
const folder = join(mkdtempSync(join(tmpdir(), 'forum-match-journeys-')), 'renderer')
cpSync(join(projectFolder, 'dist', 'renderer'), folder, { recursive: true })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit())
process.on('exit', () => rmSync(join(folder, '..'), { recursive: true, force: true }))
await serve({ port: Number(process.argv[2]), folder })
