import type { z } from 'zod'
import type { windowStateSchema } from '../../shared/model/settings.ts'

export type WindowState = z.infer<typeof windowStateSchema>
export type Area = { x: number; y: number; width: number; height: number }

const usual = { width: 1366, height: 768 }
/** A title bar one can still take hold of. */
const grip = { width: 120, height: 40 }

const overlap = (from: number, size: number, areaFrom: number, areaSize: number): number =>
  Math.min(from + size, areaFrom + areaSize) - Math.max(from, areaFrom)

/**
 * Where the window opens: where it was, if enough of it can still be seen on one of the screens (work areas, the main
 * one first), else in the usual size, never larger than the main screen, and placed by the system.
 */
export function placeWindow(state: WindowState | null, areas: readonly Area[]): Partial<Area> {
  const main = areas[0] ?? { x: 0, y: 0, ...usual }
  const width = Math.min(state?.width ?? usual.width, main.width)
  const height = Math.min(state?.height ?? usual.height, main.height)
  const { x, y } = state ?? {}
  if (x === undefined || y === undefined) return { width, height }
  const seen = areas.find(
    (area) =>
      overlap(x, width, area.x, area.width) >= grip.width &&
      overlap(y, grip.height, area.y, area.height) >= grip.height,
  )
  if (!seen) return { width, height }
  return {
    x,
    y,
    width: Math.min(state?.width ?? width, seen.width),
    height: Math.min(state?.height ?? height, seen.height),
  }
}
