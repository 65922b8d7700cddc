import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * The arrows of the design: a room on the left may import from the rooms on the right, and from itself. Packages are
 * listed by room as well, so that nothing with a DOM or a file system slips into the pure rooms.
 */
const allowed: Record<string, { rooms: string[]; packages: RegExp }> = {
  'shared/model': { rooms: [], packages: /^zod$/ },
  'shared/messages': { rooms: ['shared/model'], packages: /^$/ },
  'shared/bridge': { rooms: ['shared/model', 'shared/messages'], packages: /^zod$/ },
  'shared/reference': { rooms: ['shared/model', 'shared/messages'], packages: /^zod$/ },
  'shared/intake': {
    rooms: ['shared/reference', 'shared/model', 'shared/messages'],
    packages: /^(zod|fflate|@e965\/xlsx(\/.*)?|libphonenumber-js(\/.*)?)$/,
  },
  'shared/matching': { rooms: ['shared/reference', 'shared/model', 'shared/messages'], packages: /^zod$/ },
  'shared/scheduling': {
    rooms: ['shared/matching', 'shared/reference', 'shared/model', 'shared/messages'],
    packages: /^zod$/,
  },
  'shared/documents': {
    rooms: ['shared/scheduling', 'shared/matching', 'shared/reference', 'shared/model', 'shared/messages'],
    packages: /^(zod|uqr|fflate|@cj-tech-master\/excelts)$/,
  },
  'shared/typesetting': {
    rooms: ['shared/documents', 'shared/model', 'shared/messages'],
    packages: /^@myriaddreamin\//,
  },
  electron: {
    rooms: ['shared/*'],
    packages: /^(electron|electron-store|zod|pdf-to-printer|unix-print|fflate|node:.*)$/,
  },
  renderer: { rooms: ['shared/*'], packages: /^(?!node:|electron)/ },
  cli: { rooms: ['shared/*'], packages: /^(zod|node:.*|@myriaddreamin\/.*)$/ },
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return sources(path)
    return /\.(ts|tsx|mts)$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : []
  })
}

const roomOf = (path: string) =>
  Object.keys(allowed).find((room) => path === room || path.startsWith(`${room}/`)) ??
  path.split('/').slice(0, 2).join('/')

/** Every module that a source names: static and dynamic imports, re-exports, and workers by URL. */
function importsOf(path: string): string[] {
  const text = readFileSync(join(root, path), 'utf8')
  const patterns = [
    /^(?:.*\}|import\s[^'"{}]*|export\s*\*.*?)\s*from\s*['"]([^'"]+)['"]/gm,
    /^import\s*['"]([^'"]+)['"]/gm,
    /\bimport\(\s*['"]([^'"]+)['"]/g,
    /new URL\(\s*['"](\.[^'"]+)['"]/g,
  ]
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''))
}

/** What is wrong with `path` importing `target`, or undefined when the design allows it. */
function fault(path: string, target: string): string | undefined {
  const room = roomOf(path)
  const rule = allowed[room]
  if (!rule) return `${path} lies in no room of the design`
  if (!target.startsWith('.')) {
    return rule.packages.test(target) ? undefined : `${path} uses the package ${target}, which ${room} may not`
  }
  const resolved = relative(root, join(root, dirname(path), target.replace(/\?.*$/, '')))
    .split(sep)
    .join('/')
  if (resolved.startsWith('node_modules/') || resolved.startsWith('assets/')) return undefined
  const goal = roomOf(resolved)
  const inScreens = /^renderer\/screens\/([^/]+)/
  const [, ownScreen] = inScreens.exec(path) ?? []
  const [, otherScreen] = inScreens.exec(resolved) ?? []
  if (ownScreen && otherScreen && ownScreen !== otherScreen) return `${path} imports another screen, ${resolved}`
  if (goal === room) return undefined
  const open = rule.rooms.some((name) => name === goal || (name === 'shared/*' && goal.startsWith('shared/')))
  return open ? undefined : `${path} imports ${resolved}: no arrow leads from ${room} to ${goal}`
}

describe('the arrows of the design', () => {
  const files = ['shared', 'electron', 'renderer', 'cli'].flatMap(sources)

  it('are the only ones in the sources', () => {
    expect(files.length).toBeGreaterThan(20)
    expect(files.flatMap((path) => importsOf(path).flatMap((target) => fault(path, target) ?? []))).toEqual([])
  })

  it.each([
    ['shared/model/plan.ts', '../scheduling/schedule.ts'],
    ['shared/matching/score.ts', '../scheduling/schedule.ts'],
    ['shared/intake/intake.ts', 'node:fs'],
    ['electron/main.ts', '../renderer/main.tsx'],
    ['renderer/screens/board/board.tsx', '../print/print.tsx'],
    ['cli/main.ts', '../electron/main.ts'],
    ['renderer/App.tsx', 'electron'],
  ])('would not let %s import %s', (path, target) => {
    expect(fault(path, target)).toBeDefined()
  })
})
