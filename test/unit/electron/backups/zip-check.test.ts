import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { isWholeZip } from '../../../../electron/backups/zip-check.ts'

const text = (content: string) => new TextEncoder().encode(content)
const archive = zipSync(
  {
    'manifest.json': [text('{"format":"forum"}'), { level: 0 }],
    'forum.json': [text('Đà Nẵng 高知 '.repeat(50)), { level: 9 }],
  },
  { mtime: new Date('2026-11-21T00:00:00Z') },
)

describe('a zip archive', () => {
  test('is whole when it is', () => {
    expect(isWholeZip(archive)).toBe(true)
    expect(isWholeZip(new Uint8Array([...archive, ...archive]).subarray(0, archive.length))).toBe(true)
  })

  test('is not whole when anything is cut off or it is something else', () => {
    for (let length = 0; length < archive.length; length++)
      expect(isWholeZip(archive.slice(0, length)), `${length}`).toBe(false)
    expect(isWholeZip(text('PK, but not an archive'))).toBe(false)
    expect(isWholeZip(new Uint8Array(1000))).toBe(false)
  })

  test('is not whole when one byte of its content is another', () => {
    const start = 30 + 'manifest.json'.length
    fc.assert(
      fc.property(fc.integer({ min: start, max: start + 17 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = archive.slice()
        damaged[at] = (damaged[at] ?? 0) ^ change
        return !isWholeZip(damaged)
      }),
    )
  })

  test('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.nat(archive.length - 1), fc.nat(255), (at, value) => {
        const damaged = archive.slice()
        damaged[at] = value
        return typeof isWholeZip(damaged) === 'boolean'
      }),
      { numRuns: 3000 },
    )
  })
})
