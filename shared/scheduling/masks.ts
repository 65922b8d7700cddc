/**
 * Sets of slots as bits, 32 slots to a word. Slots of one block are neighbours; `continues` has the bit of every slot
 * that directly follows another slot of its block.
 */
export type Blocks = {
  words: number
  slots: number
  continues: Int32Array
  /** First slot of each block, in order, and a last entry with the number of slots. */
  starts: Int32Array
  /** Block number (counted here, not the problem's own number) of each slot. */
  blockOf: Int32Array
}

export function popcount(bits: number): number {
  let x = bits - ((bits >>> 1) & 0x55555555)
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333)
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Blocks from the block numbers of the slots in time order; a number that comes back later begins a new block. */
export function blocksOf(numbers: readonly number[]): Blocks {
  const slots = numbers.length
  const words = Math.max(1, Math.ceil(slots / 32))
  const continues = new Int32Array(words)
  const blockOf = new Int32Array(slots)
  const starts: number[] = []
  numbers.forEach((number, slot) => {
    if (slot > 0 && numbers[slot - 1] === number) setBit(continues, 0, slot)
    else starts.push(slot)
    blockOf[slot] = starts.length - 1
  })
  return { words, slots, continues, starts: Int32Array.from([...starts, slots]), blockOf }
}

export function setBit(masks: Int32Array, offset: number, slot: number): void {
  const at = offset + (slot >>> 5)
  masks[at] = masks[at]! | (1 << (slot & 31))
}

export function clearBit(masks: Int32Array, offset: number, slot: number): void {
  const at = offset + (slot >>> 5)
  masks[at] = masks[at]! & ~(1 << (slot & 31))
}

export const hasBit = (masks: Int32Array, offset: number, slot: number): boolean =>
  ((masks[offset + (slot >>> 5)]! >>> (slot & 31)) & 1) === 1

export function countBits(masks: Int32Array, offset: number, words: number): number {
  let count = 0
  for (let word = 0; word < words; word++) count += popcount(masks[offset + word]!)
  return count
}

/** Gaps of a person with these busy slots: runs of meetings less the number of blocks with a meeting. */
export function gapsOf(blocks: Blocks, masks: Int32Array, offset: number): number {
  return blocks.words === 1 ? gapsOfWord(blocks, masks[offset]!) : gapsOfWords(blocks, masks, offset)
}

/** The same for at most 32 slots. */
export function gapsOfWord(blocks: Blocks, busy: number): number {
  if (busy === 0) return 0
  const { starts } = blocks
  let gaps = popcount(busy & ~((busy << 1) & blocks.continues[0]!))
  let rest = busy
  for (let block = 0; rest !== 0; block++) {
    const end = starts[block + 1]!
    const within = end === 32 ? -1 : (1 << end) - 1
    if ((rest & within) !== 0) {
      gaps -= 1
      rest &= ~within
    }
  }
  return gaps
}

function gapsOfWords(blocks: Blocks, masks: Int32Array, offset: number): number {
  const { words, continues, blockOf } = blocks
  let runs = 0
  let used = 0
  let lastBlock = -1
  let carry = 0
  for (let word = 0; word < words; word++) {
    const busy = masks[offset + word]!
    let begins = busy & ~(((busy << 1) | carry) & continues[word]!)
    carry = busy >>> 31
    runs += popcount(begins)
    while (begins !== 0) {
      const slot = word * 32 + 31 - Math.clz32(begins & -begins)
      begins &= begins - 1
      if (blockOf[slot] !== lastBlock) {
        lastBlock = blockOf[slot]!
        used += 1
      }
    }
  }
  return runs - used
}

/** Length of the run of busy slots that `slot` would belong to if it were busy too. */
export function runLength(blocks: Blocks, masks: Int32Array, offset: number, slot: number): number {
  const block = blocks.blockOf[slot]!
  const first = blocks.starts[block]!
  const end = blocks.starts[block + 1]!
  let from = slot
  while (from > first && hasBit(masks, offset, from - 1)) from--
  let to = slot + 1
  while (to < end && hasBit(masks, offset, to)) to++
  return to - from
}

/** Most slots that can be used of those open when no more than `limit` in a row are allowed. */
export function usableSlots(blocks: Blocks, masks: Int32Array, offset: number, limit: number | null): number {
  if (limit === null) return countBits(masks, offset, blocks.words)
  let usable = 0
  let run = 0
  for (let slot = 0; slot < blocks.slots; slot++) {
    if (!hasBit(blocks.continues, 0, slot)) run = 0
    if (!hasBit(masks, offset, slot) || run === limit) run = 0
    else {
      run += 1
      usable += 1
    }
  }
  return usable
}
