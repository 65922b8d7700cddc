import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import Select from '@mui/material/Select'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { cellName, columnLetters } from '../../../shared/intake/problems.ts'
import { type ColumnChoice, type IntakeField, intakeFields } from '../../../shared/intake/stages.ts'
import type { Language } from '../../../shared/model/language.ts'
import { formatShare } from '../../i18n/format.ts'
import { useLanguage, useSay, useTexts } from '../../i18n/i18n.ts'
import { WarningIcon } from '../../ui/icons/icons.tsx'
import type { FileView, FileWords, Reading, SheetView, TableView } from '../../workers/intake.ts'
import { type ImportSession, sayColumn } from './session.ts'

type Found = { view: FileView; sheet: SheetView; table: TableView; key: string }

/** A column somebody should look at: no field although it holds something, or a field that is only likely. */
const isUnsure = ({ choice, samples }: TableView['columns'][number]): boolean =>
  samples.length > 0 && choice.reason.key !== 'intake.columns.chosen' && (choice.field === null || choice.score < 0.75)

/** How a person finds a column: by its letters, in a form by the cell of its label. */
const placeOf = ({ column, at }: TableView['columns'][number]): string =>
  at ? cellName(at.row, at.column) : columnLetters(column)

/** The other likely fields with their scores. */
function likelyFields(choice: ColumnChoice, language: Language) {
  return choice.alternatives.map(({ field, score }) => ({ field, score: formatShare(language, score) }))
}

function FieldChoice(props: { label: string; choice: ColumnChoice; choose: (field: IntakeField | null) => void }) {
  const { t } = useTexts()
  const language = useLanguage()
  const likely = likelyFields(props.choice, language)
  const others = intakeFields.filter((field) => !likely.some((each) => each.field === field))
  return (
    <Select
      size="small"
      displayEmpty
      value={props.choice.field ?? ''}
      onChange={(event) => props.choose(intakeFields.find((field) => field === event.target.value) ?? null)}
      SelectDisplayProps={{ 'aria-label': props.label, 'aria-keyshortcuts': 'Alt+ArrowDown' }}
      sx={{ width: 230, '& .MuiSelect-select': { py: '3px' } }}
      MenuProps={{ slotProps: { paper: { sx: { maxHeight: 380 } } } }}
    >
      <MenuItem value="">{t('import:unused')}</MenuItem>
      {likely.map(({ field, score }) => (
        <MenuItem key={field} value={field} sx={{ fontWeight: 600 }}>
          {t('import:likelyField', { field: t(`import:fields.${field}`), score })}
        </MenuItem>
      ))}
      {others.map((field) => (
        <MenuItem key={field} value={field}>
          {t(`import:fields.${field}`)}
        </MenuItem>
      ))}
    </Select>
  )
}

function Mapping({ view, sheet, table, words }: Omit<Found, 'key'> & { words: FileWords }) {
  const { t } = useTexts()
  const say = useSay()
  const language = useLanguage()
  return (
    <Table size="small" aria-label={t('import:mapping', { sheet: sheet.name })}>
      <TableHead>
        <TableRow>
          <TableCell>{table.isForm ? t('import:columns.cell') : t('import:columns.column')}</TableCell>
          <TableCell>{table.isForm ? t('import:columns.label') : t('import:columns.head')}</TableCell>
          <TableCell>{t('import:columns.samples')}</TableCell>
          <TableCell>{t('import:columns.field')}</TableCell>
          <TableCell align="right">{t('import:columns.score')}</TableCell>
          <TableCell>{t('import:columns.reason')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {table.columns.map((entry) => {
          const { column, head, samples, choice } = entry
          const word = words.columns?.find(
            (said) => said.sheet === sheet.name && said.headerRow === table.headerRow && said.column === column,
          )
          const choose = (field: IntakeField | null) =>
            sayColumn(view.file, { sheet: sheet.name, headerRow: table.headerRow, column, field })
          return (
            <TableRow key={column}>
              <TableCell>{placeOf(entry)}</TableCell>
              <TableCell sx={{ maxWidth: 200, whiteSpace: 'pre-line' }}>{head}</TableCell>
              <TableCell
                title={samples.join(' · ')}
                sx={{
                  maxWidth: 220,
                  color: 'text.secondary',
                  whiteSpace: 'nowrap',
                  overflow: 'hidden',
                  textOverflow: 'ellipsis',
                }}
              >
                <bdi>{samples.join(' · ')}</bdi>
              </TableCell>
              <TableCell sx={{ py: 0.25 }}>
                <FieldChoice
                  label={t('import:fieldOf', { column: placeOf(entry), head })}
                  choice={word ? { ...choice, field: word.field } : choice}
                  choose={choose}
                />
              </TableCell>
              <TableCell align="right">{choice.field === null ? '–' : formatShare(language, choice.score)}</TableCell>
              <TableCell>
                <Box sx={{ display: 'flex', gap: 0.5, alignItems: 'center' }}>
                  {isUnsure(entry) && <WarningIcon color="warning" />}
                  {isUnsure(entry) && choice.field !== null
                    ? t('import:pleaseCheck', { reason: say(choice.reason) })
                    : say(choice.reason)}
                </Box>
              </TableCell>
            </TableRow>
          )
        })}
      </TableBody>
    </Table>
  )
}

const kindOf = ({ isForm }: TableView, unsure: number) =>
  isForm ? (unsure > 0 ? 'unsureForm' : 'sureForm') : unsure > 0 ? 'unsure' : 'sure'

/** Step 2: what each column means, with the score and the reason, any of it open to be changed. */
export function ColumnsStep({ session, reading }: { session: ImportSession; reading: Reading }) {
  const { t } = useTexts()
  const [wish, setWish] = useState('')
  const found: Found[] = reading.views.flatMap((view) =>
    view.sheets.flatMap((sheet) =>
      sheet.tables.map((table) => ({ view, sheet, table, key: `${view.file} ${sheet.name} ${table.headerRow}` })),
    ),
  )
  const shown = found.find(({ key }) => key === wish) ?? found[0]
  if (!shown) return <Typography>{t('import:noTables')}</Typography>
  return (
    <Box
      sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(180px, 260px) minmax(0, 1fr)', alignItems: 'start' }}
    >
      <Box component="nav" aria-label={t('import:tables')} sx={{ display: 'grid', gap: 0.5 }}>
        {found.map(({ view, sheet, table, key }) => {
          const unsure = table.columns.filter(isUnsure).length
          return (
            <Button
              key={key}
              aria-pressed={key === shown.key}
              variant={key === shown.key ? 'outlined' : 'text'}
              onClick={() => setWish(key)}
              sx={{ display: 'block', textAlign: 'start', whiteSpace: 'normal', overflowWrap: 'anywhere' }}
            >
              {`${view.file} · ${sheet.name}`}
              <Typography component="span" variant="caption" color="text.secondary" sx={{ display: 'block' }}>
                {t(`import:tableIs.${kindOf(table, unsure)}`, { row: table.headerRow + 1, rows: table.rows, unsure })}
              </Typography>
            </Button>
          )
        })}
      </Box>
      <Mapping
        view={shown.view}
        sheet={shown.sheet}
        table={shown.table}
        words={session.reading.get(shown.view.file) ?? {}}
      />
    </Box>
  )
}
