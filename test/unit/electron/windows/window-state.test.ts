import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeWindow } from '../../../../electron/windows/window-state.ts'

const main = { x: 0, y: 0, width: 1920, height: 1040 }
const second = { x: 1920, y: 0, width: 2560, height: 1400 }

test('a first window has the usual size, smaller on a small screen', () => {
  expect(placeWindow(null, [main])).toEqual({ width: 1366, height: 768 })
  expect(placeWindow(null, [{ x: 0, y: 0, width: 1024, height: 600 }])).toEqual({ width: 1024, height: 600 })
})

test('a window comes back where it was', () => {
  const state = { x: 2000, y: 100, width: 2400, height: 1300, maximized: false }
  expect(placeWindow(state, [main, second])).toEqual({ x: 2000, y: 100, width: 2400, height: 1300 })
})

test('a window whose screen is gone comes to the main one', () => {
  const state = { x: 2000, y: 100, width: 2400, height: 1300, maximized: false }
  expect(placeWindow(state, [main])).toEqual({ width: 1920, height: 1040 })
})

test('a window can always be taken hold of', () => {
  const near = fc.integer({ min: -6000, max: 6000 })
  const size = fc.integer({ min: 640, max: 5000 })
  fc.assert(
    fc.property(near, near, size, size, (x, y, width, height) => {
      const placed = placeWindow({ x, y, width, height, maximized: false }, [main, second])
      const { x: left, y: top, width: wide = 0 } = placed
      if (left === undefined || top === undefined) return wide <= main.width
      return [main, second].some(
        (area) =>
          Math.min(left + wide, area.x + area.width) - Math.max(left, area.x) >= 120 &&
          top > area.y - 40 &&
          top < area.y + area.height,
      )
    }),
  )
})
