/**
 * How much one file may hold. The numbers keep a hostile file under half a gigabyte of memory while leaving room for
 * twelve thousand rows of twenty columns; a forum has a few hundred.
 */
export type IntakeLimits = {
  /** Bytes of the file itself. Whoever opens a file should look at its size against this before loading it. */
  fileBytes: number
  /** Bytes that a zipped workbook may hold once unpacked, over the parts that are read. */
  unpackedBytes: number
  /** Entries of a zip directory. */
  zipEntries: number
  /** Filled cells of all sheets of a file together; a workbook may share as many texts among them. */
  cells: number
  sheets: number
  /** Characters of one cell; a spreadsheet holds 32,767. */
  cellCharacters: number
}

export const intakeLimits: IntakeLimits = {
  fileBytes: 32 * 1024 * 1024,
  unpackedBytes: 64 * 1024 * 1024,
  zipEntries: 4000,
  cells: 240_000,
  sheets: 200,
  cellCharacters: 200_000,
}

/** Whole mebibytes, for sentences. */
export const mebibytes = (bytes: number): number => Math.round(bytes / 1024 / 1024)
