import FormControl from '@mui/material/FormControl'
import MenuItem from '@mui/material/MenuItem'
import Select from '@mui/material/Select'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import TextField from '@mui/material/TextField'
import type { Printer } from '../../shared/bridge/host-bridge.ts'
import type { Product } from '../../shared/documents/document.ts'
import { type PrintChoice, printChoiceSchema } from '../../shared/model/settings.ts'
import { useTexts } from '../i18n/i18n.ts'

type Choices = Readonly<Record<string, PrintChoice>>

const sides: readonly PrintChoice['duplex'][] = ['simplex', 'long-edge', 'short-edge']

/** An agenda is read page by page like a letter; everything else hangs on a wall or lies on a table. */
const usual = (product: Product): PrintChoice =>
  printChoiceSchema.parse({ duplex: product === 'agenda' || product === 'official-agenda' ? 'long-edge' : 'simplex' })

/** What was chosen for a product, or what it usually takes. */
export const choiceOf = (choices: Choices, product: Product): PrintChoice => choices[product] ?? usual(product)

function Picker(props: {
  label: string
  value: string
  options: { value: string; label: string }[]
  onChoose: (value: string) => void
}) {
  return (
    <FormControl fullWidth>
      <Select
        displayEmpty
        value={props.value}
        inputProps={{ 'aria-label': props.label }}
        onChange={(event) => props.onChoose(event.target.value)}
        sx={{ fontSize: '0.8125rem' }}
      >
        {props.options.map(({ value, label }) => (
          <MenuItem key={value} value={value} dense>
            {label}
          </MenuItem>
        ))}
      </Select>
    </FormControl>
  )
}

/** Printer, copies, sides and tray of each product, one row each. */
export function PrintChoices(props: {
  products: readonly Product[]
  printers: readonly Printer[]
  choices: Choices
  onChange: (product: Product, choice: PrintChoice) => void
}) {
  const { t } = useTexts()
  const { printers } = props
  return (
    <Table size="small" aria-label={t('print:choices.title')}>
      <TableHead>
        <TableRow>
          <TableCell>{t('print:choices.product')}</TableCell>
          <TableCell>{t('print:choices.printer')}</TableCell>
          <TableCell>{t('print:choices.copies')}</TableCell>
          <TableCell>{t('print:choices.sides')}</TableCell>
          <TableCell>{t('print:choices.tray')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {props.products.map((product) => {
          const choice = choiceOf(props.choices, product)
          const name = t(`print:product.${product}`)
          const change = (patch: Partial<PrintChoice>) => props.onChange(product, { ...choice, ...patch })
          const known = printers.find((printer) => printer.name === choice.printer)
          const standard = printers.find((printer) => printer.isDefault)
          const trays = (known ?? standard)?.trays ?? []
          const gone = choice.printer !== undefined && !known
          return (
            <TableRow key={product}>
              <TableCell component="th" scope="row">
                {name}
              </TableCell>
              <TableCell sx={{ minWidth: 180 }}>
                <Picker
                  label={`${name}, ${t('print:choices.printer')}`}
                  value={choice.printer ?? ''}
                  options={[
                    {
                      value: '',
                      label: standard
                        ? t('print:choices.standardNamed', { name: standard.displayName })
                        : t('print:choices.standard'),
                    },
                    ...printers.map(({ name: value, displayName }) => ({ value, label: displayName })),
                    ...(gone && choice.printer
                      ? [{ value: choice.printer, label: t('print:choices.gone', { name: choice.printer }) }]
                      : []),
                  ]}
                  onChoose={(printer) => {
                    const { printer: _, tray: __, ...rest } = choice
                    props.onChange(product, printer === '' ? rest : { ...rest, printer })
                  }}
                />
              </TableCell>
              <TableCell>
                <TextField
                  type="number"
                  value={choice.copies}
                  onChange={(event) => {
                    const copies = Number(event.target.value)
                    if (Number.isInteger(copies) && copies >= 1 && copies <= 99) change({ copies })
                  }}
                  slotProps={{
                    htmlInput: { min: 1, max: 99, 'aria-label': `${name}, ${t('print:choices.copies')}` },
                  }}
                  sx={{ width: 72 }}
                />
              </TableCell>
              <TableCell sx={{ minWidth: 150 }}>
                <Picker
                  label={`${name}, ${t('print:choices.sides')}`}
                  value={choice.duplex}
                  options={sides.map((value) => ({ value, label: t(`print:choices.duplex.${value}`) }))}
                  onChoose={(value) => change({ duplex: sides.find((each) => each === value) ?? 'simplex' })}
                />
              </TableCell>
              <TableCell sx={{ minWidth: 120 }}>
                <Picker
                  label={`${name}, ${t('print:choices.tray')}`}
                  value={choice.tray ?? ''}
                  options={[
                    { value: '', label: t('print:choices.anyTray') },
                    ...[...new Set([...trays, ...(choice.tray ? [choice.tray] : [])])].map((tray) => ({
                      value: tray,
                      label: tray,
                    })),
                  ]}
                  onChoose={(tray) => {
                    const { tray: _, ...rest } = choice
                    props.onChange(product, tray === '' ? rest : { ...rest, tray })
                  }}
                />
              </TableCell>
            </TableRow>
          )
        })}
      </TableBody>
    </Table>
  )
}
