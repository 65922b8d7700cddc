import { expect, test } from 'vitest'
import { mayAsk } from '../../../../electron/ipc/sender.ts'

const url = 'app://forum-match/index.html'

test('only the main frame of our own windows may ask', () => {
  expect(mayAsk({ url, isMainFrame: true, window: 'main' }, 'files.save')).toBe(true)
  expect(mayAsk({ url, isMainFrame: false, window: 'main' }, 'files.save')).toBe(false)
  expect(mayAsk({ url: 'https://forum-match/', isMainFrame: true, window: 'main' }, 'files.save')).toBe(false)
  expect(mayAsk({ url, isMainFrame: true, window: undefined }, 'files.save')).toBe(false)
})

test('the hall reads and changes nothing', () => {
  expect(mayAsk({ url, isMainFrame: true, window: 'hall' }, 'settings.read')).toBe(true)
  for (const request of ['files.save', 'files.open', 'settings.change', 'printing.print', 'backups.write']) {
    expect(mayAsk({ url, isMainFrame: true, window: 'hall' }, request), request).toBe(false)
  }
})
