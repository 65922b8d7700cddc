import Box from '@mui/material/Box'
import {
  DataGrid,
  type GridApi,
  type GridCellEditStopParams,
  type GridCellParams,
  type GridRowSelectionModel,
  type MuiEvent,
  useGridApiRef,
} from '@mui/x-data-grid'
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Registrant } from '../../../shared/model/registrant.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'
import type { CellProblem } from '../../repositories/cell-problems.ts'
import { isComposing, isTyping } from '../../ui/commands/keys.ts'
import { type BlockOutcome, clipboardCells, fillBlock, type GridRow } from './block.ts'
import type { CellValue } from './cells.ts'
import { type Edited, gridColumns, ProblemContext } from './columns.tsx'
import type { DialogName, Field } from './field.ts'
import { type Refusal, RefusalContext } from './TextEditor.tsx'

export type GridHandle = {
  focus: (rowId: string, field: string) => void
  /** The row in which somebody worked last. */
  lastRow: () => string | undefined
}

/** A pasted block that reaches below the last row: what the rows above it come to, and the columns it stands under. */
export type BlockBelow<Row extends GridRow> = {
  outcome: BlockOutcome
  block: readonly (readonly CellValue[])[]
  fields: readonly Field<Row>[]
  at: Row
}

/** Rows and fields in the order in which they stand on the screen. */
function shownOrder<Row extends GridRow>(api: GridApi, rows: readonly Row[], fields: readonly Field<Row>[]) {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const byField = new Map(fields.map((field) => [field.id, field]))
  return {
    rows: api.getSortedRowIds().flatMap((id) => byId.get(String(id)) ?? []),
    fields: api.getVisibleColumns().flatMap(({ field }) => byField.get(field) ?? []),
  }
}

/** All rows at once: the grid draws only those in sight. */
const allRows = { page: 0, pageSize: -1 }

/**
 * A grid to be worked in like a sheet: F2, Enter or typing edits a cell with the editor of its field, Ctrl+V fills a
 * block from the focused cell on, Ctrl+D fills down, Delete empties. Every one of these is one call of `save`.
 */
export function SheetGrid<Row extends GridRow>(props: {
  label: string
  rows: readonly Row[]
  fields: readonly Field<Row>[]
  problems: ReadonlyMap<string, CellProblem>
  loading: boolean
  selected: GridRowSelectionModel
  setSelected: (next: GridRowSelectionModel) => void
  save: (changed: { id: string; registrant: Registrant }[]) => Promise<void>
  told: (outcome: BlockOutcome, what: 'paste' | 'fill' | 'edit') => void
  handle: RefObject<GridHandle | null>
  /** Opens the dialog of a cell that holds more than a text. */
  openDialog: (dialog: DialogName, row: Row) => void
  /** Asked before anything is pasted when the block reaches below the last row; left out: such rows are left out. */
  below?: (paste: BlockBelow<Row>) => void
  /** Alt with an arrow moves the row of the focused cell up or down, where rows have an order of their own. */
  move?: (row: Row, by: 1 | -1) => void
}) {
  const { rows, fields, problems, save, told, openDialog, below } = props
  const api = useGridApiRef()
  const language = useLanguage()
  const { t } = useTexts()
  const columns = useMemo(() => gridColumns(fields, language), [fields, language])
  const lastRow = useRef<string | undefined>(undefined)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const fieldOf = (id: string) => fields.find((field) => field.id === id)
  const dialogOf = (field: string) => {
    const editor = fieldOf(field)?.editor
    return editor?.kind === 'dialog' ? editor.dialog : undefined
  }
  const openAt = (id: string, dialog: DialogName) => {
    const row = rows.find((each) => each.id === id)
    if (row) openDialog(dialog, row)
  }

  useImperativeHandle(props.handle, () => ({
    focus: (rowId, field) => {
      const grid = api.current
      if (!grid?.getRow(rowId)) return
      const rowIndex = grid.getSortedRowIds().indexOf(rowId)
      const known = grid.getColumn(field) ? field : (fields[0]?.id ?? '')
      grid.scrollToIndexes({ rowIndex, colIndex: grid.getColumnIndex(known) })
      // The cell is there only after the grid has scrolled to it.
      requestAnimationFrame(() => grid.setCellFocus(rowId, known))
    },
    lastRow: () => lastRow.current,
  }))

  const fill = useCallback(
    async (
      cell: { id: string; field: string },
      block: (row: Row) => readonly (readonly CellValue[])[],
      what: 'paste' | 'fill',
    ) => {
      const grid = api.current
      if (!grid) return
      const order = shownOrder(grid, rows, fields)
      const row = order.rows.findIndex(({ id }) => id === cell.id)
      const column = order.fields.findIndex(({ id }) => id === cell.field)
      const at = order.rows[row]
      if (!at || column < 0) return
      const cells = block(at)
      const outcome = fillBlock(order.rows, order.fields, { row, column }, cells)
      if (below && outcome.below.length > 0)
        return below({ outcome, block: cells, fields: order.fields.slice(column), at })
      if (outcome.changed.length > 0) await save(outcome.changed)
      told(outcome, what)
    },
    [api, rows, fields, save, told, below],
  )

  /** Takes the value of the cell above, or with rows selected that of the first one down through all of them. */
  const fillDown = async (cell: { id: string; field: string }) => {
    const grid = api.current
    const field = fields.find(({ id }) => id === cell.field)
    if (!grid || !field) return
    const order = shownOrder(grid, rows, fields)
    const isSelected = (id: string) =>
      props.selected.type === 'include' ? props.selected.ids.has(id) : !props.selected.ids.has(id)
    const chosen = order.rows.filter(({ id }) => isSelected(id))
    const at = order.rows.findIndex(({ id }) => id === cell.id)
    const targets = chosen.length > 1 ? chosen.slice(1) : order.rows.slice(at, at + 1)
    const source = chosen.length > 1 ? chosen[0] : order.rows[at - 1]
    if (!source || !field.write) return
    if (field.copy) {
      const { copy } = field
      await save(
        targets.map(({ registrantId, registrant }) => ({ id: registrantId, registrant: copy(registrant, source) })),
      )
      return told({ changed: [], filled: targets.length, refused: 0, outside: 0, below: [] }, 'fill')
    }
    const value = field.value?.(source) ?? field.read(source, language)
    const outcome = fillBlock(
      targets,
      [field],
      { row: 0, column: 0 },
      targets.map(() => [value]),
    )
    if (outcome.changed.length > 0) await save(outcome.changed)
    told(outcome, 'fill')
  }

  const onCellKeyDown = (params: GridCellParams, event: MuiEvent<KeyboardEvent<HTMLElement>>) => {
    if (isComposing(event.nativeEvent) || params.cellMode === 'edit') return
    const cell = { id: String(params.id), field: params.field }
    lastRow.current = cell.id
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined
    if (event.altKey && by !== undefined && props.move) {
      event.preventDefault()
      event.defaultMuiPrevented = true
      const row = rows.find(({ id }) => id === cell.id)
      if (row) props.move(row, by)
      return
    }
    const isCommand = event.ctrlKey || event.metaKey
    const key = event.key.toLowerCase()
    // The paste event that follows brings the cells.
    if (isCommand && key === 'v') event.defaultMuiPrevented = true
    else if (isCommand && key === 'd') {
      event.preventDefault()
      event.defaultMuiPrevented = true
      void fillDown(cell)
    } else if (dialogOf(params.field) && (event.key === 'F2' || event.key === 'Enter')) {
      event.preventDefault()
      event.defaultMuiPrevented = true
      const dialog = dialogOf(params.field)
      if (dialog) openAt(cell.id, dialog)
    } else if (event.key === 'F2' && params.isEditable) {
      event.preventDefault()
      api.current?.startCellEditMode(cell)
    } else if ((event.key === 'Delete' || event.key === 'Backspace') && fieldOf(params.field)?.write) {
      event.defaultMuiPrevented = true
      void fill(cell, () => [['']], 'fill')
    }
  }

  const onPaste = (event: ClipboardEvent) => {
    const element = api.current?.rootElementRef.current?.querySelector<HTMLElement>('[role="gridcell"]:focus')
    const id = element?.closest<HTMLElement>('[data-id]')?.dataset.id
    const field = element?.dataset.field
    if (isTyping(event.target) || id === undefined || field === undefined) return
    event.preventDefault()
    const block = clipboardCells(event.clipboardData.getData('text/plain'))
    if (block.length > 0) void fill({ id, field }, () => block, 'paste')
  }

  /** A text that the field refuses keeps its editor open, which says why. */
  const onCellEditStop = (params: GridCellEditStopParams, event: MuiEvent) => {
    setRefusal(null)
    if (params.reason === 'escapeKeyDown') return
    const { id, field } = params
    const { edited }: Edited = api.current?.getRowWithUpdatedValues(id, field) ?? {}
    const [row, known] = [rows.find((each) => each.id === id), fieldOf(field)]
    if (!row || !edited || !known?.refused || typeof edited.value !== 'string') return
    if (known.write?.(row.registrant, row, edited.value) !== null) return
    event.defaultMuiPrevented = true
    setRefusal({ rowId: row.id, field, text: edited.value, message: known.refused })
  }

  const processRowUpdate = async (next: Row & Edited): Promise<Row> => {
    const { edited, ...row } = next
    const field = fields.find(({ id }) => id === edited?.field)
    const known = rows.find(({ id }) => id === next.id)
    if (!edited || !field || !known) return known ?? next
    // Whoever looks into a cell and leaves it as it was has changed nothing.
    if (String(edited.value) === String(field.value?.(known) ?? field.read(known, language))) return known
    const outcome = fillBlock([known], [field], { row: 0, column: 0 }, [[edited.value]])
    const [changed] = outcome.changed
    if (!changed) {
      told(outcome, 'edit')
      return known
    }
    await save(outcome.changed)
    return { ...known, ...row, registrant: changed.registrant }
  }

  return (
    <Box sx={{ height: '100%', minHeight: 0, minWidth: 0 }} onPaste={onPaste}>
      <RefusalContext value={refusal}>
        <ProblemContext value={problems}>
          <DataGrid
            apiRef={api}
            aria-label={props.label}
            rows={rows}
            columns={columns}
            loading={props.loading}
            checkboxSelection
            disableRowSelectionOnClick
            rowSelectionModel={props.selected}
            onRowSelectionModelChange={props.setSelected}
            paginationModel={allRows}
            pageSizeOptions={[-1]}
            hideFooter
            localeText={{ noRowsLabel: t('registrants:filter.nobody') }}
            onCellKeyDown={onCellKeyDown}
            onCellClick={({ id }) => {
              lastRow.current = String(id)
            }}
            onCellDoubleClick={({ id, field }) => {
              const dialog = dialogOf(field)
              if (dialog) openAt(String(id), dialog)
            }}
            onCellEditStop={onCellEditStop}
            processRowUpdate={processRowUpdate}
            sx={{ '& .MuiDataGrid-cell--editing': { overflow: 'visible' } }}
          />
        </ProblemContext>
      </RefusalContext>
    </Box>
  )
}
