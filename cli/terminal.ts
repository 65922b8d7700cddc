import { writeSync } from 'node:fs'

/** Where a command says something: results on standard output, everything else on standard error. */
export type Terminal = {
  /** One or more lines of the result. */
  print(text: string): void
  /** A remark or a complaint. */
  remark(text: string): void
  /** A line that replaces itself while work goes on; shown only where standard error is a terminal. */
  progress(text: string): void
}

const clearLine = '\r\u001b[K'

/** Writes all of `text` at once, also into a pipe that is slow to empty, so that nothing is lost at exit. */
function writeAll(descriptor: number, text: string): void {
  let bytes = Buffer.from(text, 'utf8')
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(writeSync(descriptor, bytes))
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      // The reader of a pipe has gone away (`… | head`): nobody is left to tell.
      if (code === 'EPIPE') return
      if (code !== 'EAGAIN') throw error
    }
  }
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const live = process.stderr.isTTY === true
  let shown = false
  const clear = () => {
    if (shown) writeAll(2, clearLine)
    shown = false
  }
  return {
    print: (text) => {
      clear()
      writeAll(1, `${text}\n`)
    },
    remark: (text) => {
      clear()
      writeAll(2, `${text}\n`)
    },
    progress: (text) => {
      if (!live) return
      const columns = process.stderr.columns ?? 80
      writeAll(2, `${clearLine}${[...text].slice(0, columns - 1).join('')}`)
      shown = true
    },
  }
}
