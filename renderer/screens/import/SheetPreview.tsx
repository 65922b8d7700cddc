import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { columnLetters } from '../../../shared/intake/problems.ts'
import { legacyWritings, textEncodings } from '../../../shared/intake/read-files.ts'
import type { IntakeProblem } from '../../../shared/intake/stages.ts'
import { useSay, useTexts } from '../../i18n/i18n.ts'
import type { FileView, FileWords, SheetView } from '../../workers/intake.ts'
import { sayAboutFile } from './session.ts'

const separators = [',', ';', '\t', '|'] as const
const separatorNames = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const
const conversions = ['none', ...legacyWritings] as const

/** Problems that a choice in this panel repairs. */
const ofReading: readonly string[] = [
  'encoding-uncertain',
  'legacy-writing',
  'header-uncertain',
  'no-header',
  'hidden-columns',
  'hidden-sheet',
  'turned-text',
  'invisible-signs',
  'lost-letters',
]

/** The choices of `all` with “as found” before them. */
function Choice<Value extends string>(props: {
  label: string
  found: string
  all: readonly { value: Value; label: string }[]
  value: Value | undefined
  choose: (value: Value | undefined) => void
}) {
  return (
    <TextField
      select
      label={props.label}
      value={props.value ?? ''}
      onChange={(event) => props.choose(props.all.find(({ value }) => value === event.target.value)?.value)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      sx={{ minWidth: 170 }}
    >
      <MenuItem value="">{props.found}</MenuItem>
      {props.all.map(({ value, label }) => (
        <MenuItem key={value} value={value}>
          {label}
        </MenuItem>
      ))}
    </TextField>
  )
}

/** `words` without what nobody says any more. */
const put = <Key extends keyof FileWords>(file: string, key: Key, value: FileWords[Key] | undefined): void =>
  sayAboutFile(file, (words) => {
    const next = { ...words }
    if (value === undefined) delete next[key]
    else next[key] = value
    return next
  })

function Choices({ view, sheet, words }: { view: FileView; sheet: SheetView; words: FileWords }) {
  const { t } = useTexts()
  const { file } = view
  const isText = view.format === 'csv' || view.format === 'tsv'
  const chooseHeader = (row: number | undefined) => {
    const rows = new Map(words.headerRows)
    if (row === undefined) rows.delete(sheet.name)
    else rows.set(sheet.name, row)
    put(file, 'headerRows', rows.size > 0 ? rows : undefined)
  }
  const header = words.headerRows?.get(sheet.name)
  const [first] = sheet.tables
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
      <Choice
        label={t('import:columns.headerRow')}
        found={t('import:asFound', {
          what: first?.isForm ? t('import:form') : first ? String(first.headerRow + 1) : '–',
        })}
        all={sheet.top.map(({ row, cells }) => ({
          value: String(row),
          label: `${row + 1}: ${cells
            .filter((text) => text !== '')
            .slice(0, 3)
            .join(' | ')
            .slice(0, 60)}`,
        }))}
        value={header === undefined ? undefined : String(header)}
        choose={(row) => chooseHeader(row === undefined ? undefined : Number(row))}
      />
      {(isText || view.encoding !== undefined) && (
        <Choice
          label={t('import:encoding')}
          found={t('import:asFound', { what: view.encoding ?? '' })}
          all={textEncodings.map((value) => ({ value, label: value }))}
          value={words.encoding}
          choose={(value) => put(file, 'encoding', value)}
        />
      )}
      {isText && (
        <Choice
          label={t('import:separator.label')}
          found={t('import:automatic')}
          all={separators.map((value) => ({ value, label: t(`import:separator.${separatorNames[value]}`) }))}
          value={words.separator}
          choose={(value) => put(file, 'separator', value)}
        />
      )}
      <Choice
        label={t('import:convert.label')}
        found={t('import:automatic')}
        all={conversions.map((value) => ({ value, label: t(`import:convert.${value}`) }))}
        value={words.convert}
        choose={(value) => put(file, 'convert', value)}
      />
      <FormControlLabel
        control={<Checkbox checked={words.hidden ?? false} onChange={(_, hidden) => put(file, 'hidden', hidden)} />}
        label={t('import:hiddenToo', { rows: sheet.hiddenRows, columns: sheet.hiddenColumns })}
      />
    </Box>
  )
}

function Top({ sheet }: { sheet: SheetView }) {
  const { t } = useTexts()
  const width = Math.max(1, ...sheet.top.map(({ cells }) => cells.length))
  const heads = new Set(sheet.tables.flatMap(({ headerRow, isForm }) => (isForm ? [] : [headerRow])))
  const labels = new Map(
    sheet.tables.flatMap(({ columns: own }) =>
      own.flatMap(({ at, choice }) => (at ? [[`${at.row} ${at.column}`, choice.field] as const] : [])),
    ),
  )
  const columns = Array.from({ length: width }, (_, column) => columnLetters(column))
  const cell = {
    border: 1,
    borderColor: 'divider',
    px: 0.75,
    py: 0.25,
    maxWidth: 220,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    textAlign: 'start',
  }
  return (
    <Box
      role="region"
      aria-label={t('import:preview', { sheet: sheet.name })}
      tabIndex={0}
      sx={{ overflow: 'auto', maxHeight: 340, outlineOffset: -2 }}
    >
      <Box component="table" sx={{ borderCollapse: 'collapse', fontSize: '0.75rem' }}>
        <thead>
          <tr>
            <Box component="td" sx={{ ...cell, bgcolor: 'grey.100' }} />
            {columns.map((letters) => (
              <Box component="th" scope="col" key={letters} sx={{ ...cell, bgcolor: 'grey.100', fontWeight: 600 }}>
                {letters}
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.top.map(({ row, cells }) => (
            <Box component="tr" key={row} sx={heads.has(row) ? { fontWeight: 700, bgcolor: 'action.selected' } : {}}>
              <Box component="th" scope="row" sx={{ ...cell, fontWeight: 600, whiteSpace: 'nowrap' }}>
                {heads.has(row) ? t('import:headerMark', { row: row + 1 }) : row + 1}
              </Box>
              {columns.map((letters, column) => {
                const field = labels.get(`${row} ${column}`)
                return (
                  <Box
                    component="td"
                    key={letters}
                    sx={field ? { ...cell, fontWeight: 700, bgcolor: 'action.selected' } : cell}
                    title={cells[column] ?? ''}
                  >
                    <bdi>{cells[column] ?? ''}</bdi>
                    {field && ` → ${t(`import:fields.${field}`)}`}
                  </Box>
                )
              })}
            </Box>
          ))}
        </tbody>
      </Box>
    </Box>
  )
}

/** How one sheet is read, each choice open to be overruled, and its first rows as they come out of it. */
export function SheetPreview(props: {
  view: FileView
  sheet: SheetView
  words: FileWords
  problems: readonly IntakeProblem[]
}) {
  const { t } = useTexts()
  const say = useSay()
  const { view, sheet } = props
  const own = props.problems.filter(
    (problem) =>
      problem.file === view.file &&
      (problem.sheet === undefined || problem.sheet === sheet.name) &&
      ofReading.includes(problem.code),
  )
  return (
    <Box component="section" aria-labelledby="sheet-preview" sx={{ display: 'grid', gap: 1.5, minWidth: 0 }}>
      <Typography id="sheet-preview" variant="h2">
        {`${view.file} · ${sheet.name}`}
      </Typography>
      <Choices view={view} sheet={sheet} words={props.words} />
      {own.slice(0, 5).map((problem) => (
        <Alert
          key={`${problem.code} ${problem.cell ?? ''}`}
          severity={problem.severity === 'note' ? 'info' : 'warning'}
        >
          {`${say(problem.message)} ${say(problem.cure)}`}
        </Alert>
      ))}
      {sheet.top.length > 0 ? <Top sheet={sheet} /> : <Typography>{t('import:emptySheet')}</Typography>}
    </Box>
  )
}
