import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

function withFile<Read>(pdf: Uint8Array, read: (file: string) => Read): Read {
  const folder = mkdtempSync(path.join(tmpdir(), 'paper-'))
  try {
    const file = path.join(folder, 'paper.pdf')
    writeFileSync(file, pdf)
    return read(file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const poppler = (tool: string, args: string[]): string =>
  execFileSync(tool, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 })

/** The text of each page as poppler reads it back, cell after cell, white space folded to single spaces. */
export function pageTexts(pdf: Uint8Array): string[] {
  return withFile(pdf, (file) => poppler('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-']))
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replaceAll(/\s+/g, ' ').trim())
}

/** Text without any white space: lines may break anywhere in a cell. */
export const squeezed = (text: string): string => text.replaceAll(/\s+/g, '')

/** Name, embedded and subset of each font in the file. */
export function fontsOf(pdf: Uint8Array): { name: string; embedded: boolean; subset: boolean; unicode: boolean }[] {
  return withFile(pdf, (file) => poppler('pdffonts', [file]))
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [name = '', ...rest] = line.split(/\s+/)
      const flags = rest.filter((word) => word === 'yes' || word === 'no')
      return { name, embedded: flags[0] === 'yes', subset: flags[1] === 'yes', unicode: flags[2] === 'yes' }
    })
}

/** Width and height in millimetres of every page. */
export function pageSizes(pdf: Uint8Array): { width: number; height: number }[] {
  const report = withFile(pdf, (file) => poppler('pdfinfo', ['-f', '1', '-l', '9999', file]))
  return [...report.matchAll(/Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/g)].map(([, width, height]) => ({
    width: Math.round((Number(width) * 25.4) / 72),
    height: Math.round((Number(height) * 25.4) / 72),
  }))
}

/** Red, green and blue of each pixel of the first page, at 50 dots an inch. */
export function pixelsOf(pdf: Uint8Array): Uint8Array {
  const args = ['-r', '50', '-f', '1', '-l', '1', '-singlefile']
  const image = withFile(pdf, (file) =>
    execFileSync('pdftoppm', [...args, file], { stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 }),
  )
  const [head = ''] = /^P6\s+\d+\s+\d+\s+255\s/.exec(image.subarray(0, 40).toString('latin1')) ?? []
  if (head === '') throw new Error('not a picture')
  return image.subarray(head.length)
}
