import type { TypstCompiler } from '@myriaddreamin/typst-ts-web-compiler'

const mebibyte = 1024 * 1024
/**
 * Mebibytes for single documents one after the other, and for each one more that is set in the same run. Handing bytes
 * over takes three times their size, so the room made is three times these.
 */
const leastRoom = 48
const roomPerDocument = 1
/** The compiler's memory ends at 4 GB; what a very long run needs beyond this it asks for itself. */
const mostRoom = 300

const scratch = '/print/room'

/**
 * Gives the compiler the memory that it is going to need in one piece. Left to itself it asks for a little more again
 * and again, and every time the host goes over its whole heap: measured, that is more than half of the time of a run.
 * A file that is handed over and taken back leaves its room to the compiler's own allocator.
 */
export function roomMaker(compiler: TypstCompiler): (documents: number) => void {
  let made = 0
  return (documents) => {
    const wanted = Math.min(mostRoom, leastRoom + documents * roomPerDocument)
    if (wanted <= made) return
    made = wanted
    compiler.map_shadow(scratch, new Uint8Array(wanted * mebibyte))
    compiler.unmap_shadow(scratch)
  }
}
