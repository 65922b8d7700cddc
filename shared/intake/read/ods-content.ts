/** What content.xml of an .ods says about its sheets that the library leaves out. */
export type OdsLook = {
  /** Filled cells after repetitions are written out: one element can stand for billions of cells. */
  cells: number
  sheets: { hidden: boolean; hiddenRows: Set<number>; hiddenColumns: Set<number> }[]
}

const element =
  /<table:(table|table-column|table-row|table-cell)((?:\s[^<>]{0,4000})?)>|<style:style\s([^<>]{0,2000})>|<style:table-properties\s([^<>]{0,2000})>/g

const value = (attributes: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(` ${attributes}`)?.[1]

const repeats = (attributes: string, name: string): number => Math.max(1, Number(value(attributes, name) ?? 1) || 1)

/** Hidden columns beyond this are the empty rest of the sheet. */
const lastColumn = 16_383

/** Looks through content.xml once, counting what repetitions stand for and noting what is hidden. */
export function lookAtContent(xml: string): OdsLook {
  const look: OdsLook = { cells: 0, sheets: [] }
  const undisplayed = new Set<string>()
  let style = ''
  let row = 0
  let column = 0
  let rowRepeats = 1
  for (const match of xml.matchAll(element)) {
    const attributes = match[2] ?? ''
    const sheet = look.sheets.at(-1)
    if (match[3] !== undefined) style = value(match[3], 'style:name') ?? ''
    else if (match[4] !== undefined) {
      if (value(match[4], 'table:display') === 'false') undisplayed.add(style)
    } else if (match[1] === 'table') {
      const hidden = undisplayed.has(value(attributes, 'table:style-name') ?? '')
      look.sheets.push({ hidden, hiddenRows: new Set(), hiddenColumns: new Set() })
      row = 0
      column = 0
      rowRepeats = 0
    } else if (match[1] === 'table-column') {
      const times = repeats(attributes, 'table:number-columns-repeated')
      const hidden = value(attributes, 'table:visibility') === 'collapse'
      for (let next = column; hidden && next < column + times && next <= lastColumn; next++)
        sheet?.hiddenColumns.add(next)
      column += times
    } else if (match[1] === 'table-row') {
      row += rowRepeats
      rowRepeats = repeats(attributes, 'table:number-rows-repeated')
      const visibility = value(attributes, 'table:visibility')
      if (visibility === 'collapse' || visibility === 'filter') {
        // a long run of hidden rows is the empty rest of the sheet: only its first rows can hold anything
        for (let next = row; next < row + Math.min(rowRepeats, 5000); next++) sheet?.hiddenRows.add(next)
      }
    } else if (!attributes.endsWith('/')) {
      look.cells += rowRepeats * repeats(attributes, 'table:number-columns-repeated')
    }
  }
  return look
}

/** Readings over kanji (`text:ruby-text`) are no part of the text. */
export const withoutRuby = (xml: string): string =>
  xml.includes('<text:ruby-text') ? xml.replaceAll(/<text:ruby-text[^<>]*>[^<]*<\/text:ruby-text>/g, '') : xml
