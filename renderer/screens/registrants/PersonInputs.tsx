import IconButton from '@mui/material/IconButton'
import Radio from '@mui/material/Radio'
import TableCell from '@mui/material/TableCell'
import TableRow from '@mui/material/TableRow'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import type { Registrant } from '../../../shared/model/registrant.ts'
import { useLanguage, useSay, useTexts } from '../../i18n/i18n.ts'
import { isComposing } from '../../ui/commands/keys.ts'
import { DownIcon, RemoveIcon } from '../../ui/icons/icons.tsx'
import type { Field } from './field.ts'
import { withHead } from './people.ts'
import { type PersonRow, personFields } from './person-fields.ts'

const widths: Record<string, number> = {
  salutation: 64,
  personName: 160,
  nameOther: 140,
  title: 200,
  department: 130,
  rank: 48,
  unnamed: 60,
  phones: 120,
  emails: 160,
}

/** The fields of a person that are typed, in their order. */
export const personColumns: readonly Field<PersonRow>[] = personFields
  .filter(({ id }) => id in widths)
  .map((field) => ({ ...field, width: widths[field.id] ?? field.width }))

/** One field of a person. What is being typed stands as it was typed; a text that is refused stays and says why. */
function Input(props: {
  row: PersonRow
  field: Field<PersonRow>
  who: string
  showsFaults: boolean
  write: (registrant: Registrant) => void
  setFault: (isWrong: boolean) => void
}) {
  const { t } = useTexts()
  const say = useSay()
  const language = useLanguage()
  const { row, field } = props
  const [typed, setTyped] = useState<string | null>(null)
  const [isLeft, setIsLeft] = useState(false)
  const text = typed ?? field.read(row, language)
  const isRefused = typed !== null && field.write?.(row.registrant, row, typed) === null
  const editor = field.editor?.kind === 'text' ? field.editor : undefined
  const doubt = text === '' ? undefined : editor?.hint?.(text, row.registrant)
  const isShown = isRefused && (isLeft || props.showsFaults)
  const remark = isShown && field.refused ? say(field.refused) : typed === null && doubt ? say(doubt) : undefined
  return (
    <TextField
      fullWidth
      value={text}
      error={isShown}
      helperText={remark}
      slotProps={{
        htmlInput: {
          'aria-label': t('registrants:people.fieldOf', {
            field: t(`registrants:columns.${field.id}`),
            name: props.who,
          }),
        },
        formHelperText: { sx: { mx: 0 } },
      }}
      onChange={(event) => {
        setTyped(event.target.value)
        setIsLeft(false)
        const next = field.write?.(row.registrant, row, event.target.value) ?? null
        props.setFault(next === null)
        if (next) props.write(next)
      }}
      onBlur={() => {
        if (isRefused) setIsLeft(true)
        else setTyped(null)
      }}
    />
  )
}

/** A person as a row of inputs; Alt with an arrow moves the person within the delegation. */
export function PersonInputs(props: {
  row: PersonRow
  isLast: boolean
  showsFaults: boolean
  write: (registrant: Registrant) => void
  setFault: (field: string, isWrong: boolean) => void
  move: (by: 1 | -1, field: string) => void
  remove: () => void
}) {
  const { t } = useTexts()
  const { row } = props
  const who = row.person.name === '' ? t('registrants:people.number', { number: row.index + 1 }) : row.person.name
  const arrows = [
    { by: -1, id: 'up', isOff: row.index === 0, label: t('registrants:people.up', { name: who }) },
    { by: 1, id: 'down', isOff: props.isLast, label: t('registrants:people.down', { name: who }) },
  ] as const
  return (
    <TableRow
      data-person={row.id}
      sx={{ verticalAlign: 'top' }}
      onKeyDown={(event) => {
        if (!event.altKey || isComposing(event.nativeEvent)) return
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
        event.preventDefault()
        const cell = event.target instanceof Element ? event.target.closest('[data-cell]') : null
        props.move(event.key === 'ArrowUp' ? -1 : 1, cell?.getAttribute('data-cell') ?? 'personName')
      }}
    >
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {arrows.map(({ by, id, isOff, label }) => (
          <IconButton key={id} data-cell={id} aria-label={label} disabled={isOff} onClick={() => props.move(by, id)}>
            <DownIcon sx={{ transform: by === -1 ? 'rotate(180deg)' : 'none' }} />
          </IconButton>
        ))}
      </TableCell>
      <TableCell data-cell="head">
        <Radio
          size="small"
          checked={row.person.head === true}
          slotProps={{ input: { 'aria-label': t('registrants:people.isHead', { name: who }) } }}
          onChange={() => props.write(withHead(row.registrant, row.index, true))}
        />
      </TableCell>
      {personColumns.map((field) => (
        <TableCell key={field.id} data-cell={field.id}>
          <Input
            row={row}
            field={field}
            who={who}
            showsFaults={props.showsFaults}
            write={props.write}
            setFault={(isWrong) => props.setFault(field.id, isWrong)}
          />
        </TableCell>
      ))}
      <TableCell>
        <IconButton aria-label={t('registrants:people.remove', { name: who })} onClick={props.remove}>
          <RemoveIcon />
        </IconButton>
      </TableCell>
    </TableRow>
  )
}
