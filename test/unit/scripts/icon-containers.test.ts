import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { icns, ico, type Picture } from '../../../scripts/icon-containers.ts'

/** The sides that a PNG itself says it has. */
const sidesOf = (png: Buffer): [number, number] => {
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}

/** Reads an icon file of Windows back: for each picture the side in the directory and its bytes. */
function readIco(file: Buffer): Picture[] {
  expect([file.readUInt16LE(0), file.readUInt16LE(2)]).toEqual([0, 1])
  return Array.from({ length: file.readUInt16LE(4) }, (_, index) => {
    const at = 6 + 16 * index
    const start = file.readUInt32LE(at + 12)
    return { side: file.readUInt8(at) || 256, png: file.subarray(start, start + file.readUInt32LE(at + 8)) }
  })
}

/** Reads an icon file of macOS back: the type of each block and its bytes. */
function readIcns(file: Buffer): [string, Buffer][] {
  expect(file.subarray(0, 4).toString('latin1')).toBe('icns')
  expect(file.readUInt32BE(4)).toBe(file.length)
  const blocks: [string, Buffer][] = []
  for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4)) {
    blocks.push([file.subarray(at, at + 4).toString('latin1'), file.subarray(at + 8, at + file.readUInt32BE(at + 4))])
  }
  return blocks
}

const asset = (name: string) => readFileSync(new URL(`../../../assets/icons/${name}`, import.meta.url))

describe('icon files', () => {
  test('hold what was put in', () => {
    const pictures = [16, 256].map((side) => ({ side, png: Buffer.from(`picture of ${side}`) }))
    expect(readIco(Buffer.from(ico(pictures)))).toEqual(pictures)
    const all = [16, 32, 64, 128, 256, 512, 1024].map((side) => ({ side, png: Buffer.from(`${side}`) }))
    const blocks = readIcns(Buffer.from(icns(all)))
    expect(blocks).toHaveLength(10)
    expect(blocks.find(([type]) => type === 'ic10')?.[1].toString()).toBe('1024')
    expect(() => icns(pictures)).toThrow('32 pixels')
  })

  test.each(['icon.ico', 'forum.ico'])('%s has every size Windows asks for', (name) => {
    const pictures = readIco(asset(name))
    expect(pictures.map(({ side }) => side)).toEqual([16, 24, 32, 48, 64, 128, 256])
    for (const { side, png } of pictures) expect(sidesOf(Buffer.from(png))).toEqual([side, side])
  })

  test.each(['icon.icns', 'forum.icns'])('%s has every size macOS asks for', (name) => {
    const sides = readIcns(asset(name)).map(([, png]) => sidesOf(png)[0])
    expect(sides.sort((a, b) => a - b)).toEqual([16, 32, 32, 64, 128, 256, 256, 512, 512, 1024])
  })
})
