import { rmSync } from 'node:fs'
import process from 'node:process'
import { exitCodes } from './failure.ts'

/** Files and folders that must not outlive this process: what is being written and has not got its name yet. */
const held = new Set<string>()
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

function removeAllAndEnd(): void {
  for (const path of held) rmSync(path, { recursive: true, force: true })
  process.exit(exitCodes.interrupted)
}

/**
 * Remembers a path to remove when the process is interrupted. The handlers stand only while something is held, so that
 * at all other times Ctrl+C ends the program at once, even in the middle of a long calculation.
 */
export function hold(path: string): void {
  if (held.size === 0) for (const signal of signals) process.on(signal, removeAllAndEnd)
  held.add(path)
}

/** The path has its final name or is gone. */
export function release(path: string): void {
  held.delete(path)
  if (held.size === 0) for (const signal of signals) process.off(signal, removeAllAndEnd)
}
