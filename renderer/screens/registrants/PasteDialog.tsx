import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import FormControlLabel from '@mui/material/FormControlLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useMemo, useState } from 'react'
import type { Registrant } from '../../../shared/model/registrant.ts'
import type { RegistrantRow } from '../../database/rows.ts'
import { formatNumber } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'
import { ShownText } from '../../ui/ShownText.tsx'
import type { BlockOutcome, GridRow } from './block.ts'
import { textOf } from './cells.ts'
import { newRows } from './new-rows.ts'
import type { BlockBelow } from './SheetGrid.tsx'

const choices = ['both', 'add', 'fill'] as const
type Choice = (typeof choices)[number]

const shownRows = 4
const shownColumns = 8

/** Asks what becomes of pasted rows below the last one, with the columns in which their cells would stand. */
export function PasteDialog(props: {
  request: BlockBelow<RegistrantRow & GridRow>
  taken: readonly string[]
  paste: (changed: BlockOutcome['changed'], added: readonly Registrant[]) => void
  close: () => void
}) {
  const { t } = useTexts()
  const language = useLanguage()
  const { request, taken } = props
  const { outcome, fields } = request
  const at = request.at.registrant
  const block = useMemo(
    () => request.block.map((cells) => cells.map(textOf)).filter((cells) => cells.some((text) => text !== '')),
    [request],
  )
  const [choice, setChoice] = useState<Choice>('both')
  const added = useMemo(
    () => newRows(choice === 'add' ? block : outcome.below, fields, at.side, taken),
    [choice, block, outcome, fields, at, taken],
  )
  const below = outcome.below.length
  const preview = (choice === 'add' ? block : outcome.below).slice(0, shownRows)
  const used = fields.slice(0, Math.max(...preview.map((cells) => cells.length), 0))
  const number = (value: number) => formatNumber(language, value)
  const labels: Record<Choice, string> = {
    both: t('registrants:paste.both', { filled: number(block.length - below), code: at.code, count: below }),
    add: t('registrants:paste.add', { count: block.length }),
    fill: t('registrants:paste.fill', { filled: number(block.length - below), count: below }),
  }
  return (
    <Dialog open onClose={props.close} fullWidth maxWidth="md" aria-labelledby="paste-title">
      <form
        style={{ display: 'contents' }}
        onSubmit={(event) => {
          event.preventDefault()
          props.paste(choice === 'add' ? [] : outcome.changed, choice === 'fill' ? [] : added.registrants)
        }}
      >
        <DialogTitle id="paste-title">{t('registrants:paste.title', { count: below })}</DialogTitle>
        <DialogContent>
          <RadioGroup
            aria-label={t('registrants:paste.choose', { count: block.length })}
            value={choice}
            onChange={(event) => setChoice(choices.find((each) => each === event.target.value) ?? 'both')}
          >
            {choices.map((each) => (
              <FormControlLabel
                key={each}
                value={each}
                control={<Radio size="small" autoFocus={each === 'both'} />}
                label={labels[each]}
              />
            ))}
          </RadioGroup>
          {choice !== 'fill' && (
            <Box sx={{ overflowX: 'auto', mt: 1 }}>
              <Table size="small" aria-label={t('registrants:paste.columns')}>
                <TableHead>
                  <TableRow>
                    {used.slice(0, shownColumns).map(({ id }) => (
                      <TableCell key={id}>{t(`registrants:columns.${id}`)}</TableCell>
                    ))}
                    {used.length > shownColumns && (
                      <TableCell>{t('registrants:more', { count: used.length - shownColumns })}</TableCell>
                    )}
                  </TableRow>
                </TableHead>
                <TableBody>
                  {added.registrants.slice(0, shownRows).map((registrant, index) => (
                    <TableRow key={registrant.code}>
                      {used.slice(0, shownColumns).map(({ id }, column) => (
                        <TableCell key={id}>
                          <ShownText text={preview[index]?.[column] ?? ''} />
                        </TableCell>
                      ))}
                      {used.length > shownColumns && <TableCell>…</TableCell>}
                    </TableRow>
                  ))}
                </TableBody>
              </Table>
              {added.registrants.length > shownRows && (
                <Typography color="text.secondary">
                  {t('registrants:more', { count: added.registrants.length - shownRows })}
                </Typography>
              )}
            </Box>
          )}
          <Box role="status" sx={{ mt: 1, color: 'warning.main' }}>
            {choice !== 'fill' && added.refused > 0 && (
              <Typography>{t('registrants:paste.refused', { count: added.refused })}</Typography>
            )}
            {choice !== 'fill' && added.outside > 0 && (
              <Typography>{t('registrants:paste.outside', { count: added.outside })}</Typography>
            )}
          </Box>
        </DialogContent>
        <DialogActions>
          <Button onClick={props.close}>{t('shell:cancel')}</Button>
          <Button type="submit" variant="contained">
            {t('registrants:paste.confirm')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
