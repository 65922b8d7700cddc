import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openInbox } from '../../../../electron/files/inbox.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inbox-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('files wait until they are taken, once; what cannot be read is said', async () => {
  const said: string[] = []
  const remembered: string[] = []
  let announced = 0
  const inbox = openInbox(
    () => announced++,
    ({ key }) => said.push(key),
    (path) => remembered.push(path),
  )
  const path = join(folder, 'a.forum')
  await writeFile(path, 'content')
  await inbox.receive([join(folder, 'gone.forum'), path, folder])
  expect(said).toEqual(['common.host.fileMissing', 'common.host.readFailed'])
  expect([announced, remembered]).toEqual([1, [path]])
  expect(inbox.take().map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
    ['a.forum', 'content'],
  ])
  expect(inbox.take()).toEqual([])
})
