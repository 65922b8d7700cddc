import Box from '@mui/material/Box'
import type { GridColDef } from '@mui/x-data-grid'
import i18next from 'i18next'
import { createContext, useContext } from 'react'
import type { Language } from '../../../shared/model/language.ts'
import { sayIn } from '../../i18n/i18n.ts'
import type { CellProblem } from '../../repositories/cell-problems.ts'
import { ErrorIcon, InfoIcon } from '../../ui/icons/icons.tsx'
import { ShownText } from '../../ui/ShownText.tsx'
import type { GridRow } from './block.ts'
import type { CellValue } from './cells.ts'
import { ChoicesEditor, LocalityEditor, PartnersEditor, SectorEditor } from './editors.tsx'
import type { Field } from './field.ts'
import { TextEditor } from './TextEditor.tsx'

/** A row on its way out of an editor. */
export type Edited = { edited?: { field: string; value: CellValue } }

/** The key under which the problem of a cell is looked up. */
export const cellKey = (registrantId: string, field: string): string => `${registrantId} ${field}`

/**
 * What is wrong in cells, by `cellKey`. Cells ask for it themselves: it comes in after the rows, and new columns would
 * have the whole grid worked out anew.
 */
export const ProblemContext = createContext<ReadonlyMap<string, CellProblem>>(new Map())

/** A cell with something wrong says so by an icon and in words. */
function Cell({ at, text, language }: { at: string; text: string; language: Language }) {
  const problem = useContext(ProblemContext).get(at)
  if (!problem) return <ShownText text={text} />
  const words = sayIn(language, problem.message)
  const Icon = problem.severity === 'error' ? ErrorIcon : InfoIcon
  return (
    <Box
      component="span"
      title={words}
      sx={{ display: 'inline-flex', gap: 0.5, alignItems: 'center', maxWidth: '100%' }}
    >
      <Icon color={problem.severity === 'error' ? 'error' : 'inherit'} titleAccess={words} />
      <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
        {text === '' ? words : <ShownText text={text} />}
      </Box>
    </Box>
  )
}

const asValue = (value: unknown): CellValue =>
  Array.isArray(value)
    ? value.filter((part): part is string => typeof part === 'string')
    : typeof value === 'string'
      ? value
      : ''

/** The columns of a grid, as the data grid takes them, from the fields of its rows. */
export function gridColumns<Row extends GridRow>(
  fields: readonly Field<Row>[],
  language: Language,
): GridColDef<Row & Edited>[] {
  return fields.map((field): GridColDef<Row & Edited> => {
    const { id, width, editor } = field
    const column: GridColDef<Row & Edited> = {
      field: id,
      headerName: i18next.t(`registrants:columns.${id}`, { lng: language }),
      width,
      editable: field.write !== undefined && editor?.kind !== 'dialog',
      valueGetter: (_, row) => field.value?.(row) ?? field.read(row, language),
      valueFormatter: (_, row) => field.read(row, language),
      valueSetter: (value, row) => ({ ...row, edited: { field: id, value: asValue(value) } }),
      sortComparator: (_, __, a, b) =>
        field
          .read(a.api.getRow(a.id), language)
          .localeCompare(field.read(b.api.getRow(b.id), language), language, { numeric: true }),
      renderCell: ({ row }) => (
        <Cell at={cellKey(row.registrantId, id)} text={field.read(row, language)} language={language} />
      ),
    }
    if (!editor || editor.kind === 'dialog') return column
    if (editor.kind === 'text')
      return {
        ...column,
        renderEditCell: (params) => <TextEditor {...params} registrant={params.row.registrant} editor={editor} />,
      }
    if (editor.kind === 'sectors') return { ...column, renderEditCell: (params) => <SectorEditor {...params} /> }
    if (editor.kind === 'locality') return { ...column, renderEditCell: (params) => <LocalityEditor {...params} /> }
    if (editor.kind === 'partners')
      return { ...column, renderEditCell: (params) => <PartnersEditor {...params} options={editor.options} /> }
    const label = (value: string) => i18next.t(editor.labelKey(value), { lng: language })
    if (editor.kind === 'choices')
      return {
        ...column,
        renderEditCell: (params) => <ChoicesEditor {...params} values={editor.values} label={label} />,
      }
    return {
      ...column,
      type: 'singleSelect',
      valueOptions: editor.values.map((value) => ({ value, label: label(value) })),
    }
  })
}
