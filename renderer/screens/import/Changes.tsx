import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { nameIn } from '../../../shared/model/language.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'
import { acceptsOf, changeKey, type Overrulings } from '../../repositories/import-plan.ts'
import { WarningIcon } from '../../ui/icons/icons.tsx'
import { ShownText } from '../../ui/ShownText.tsx'
import type { PlanView } from '../../workers/intake.ts'
import { useFieldText } from './field-text.ts'

const kinds = ['create', 'update', 'unchanged', 'gone'] as const
type Kind = (typeof kinds)[number]

type Props = {
  plan: PlanView
  overrulings: Overrulings
  setOverrulings: (next: Overrulings) => void
  /** Shows more of the lists. */
  showMore: () => void
}

function Updates({ plan, overrulings, setOverrulings }: Props) {
  const { t } = useTexts()
  const language = useLanguage()
  const text = useFieldText()
  const accepts = acceptsOf(overrulings)
  return (
    <Table size="small" aria-label={t('import:changes.update')}>
      <TableHead>
        <TableRow>
          <TableCell padding="checkbox">{t('import:columns.take')}</TableCell>
          <TableCell>{t('import:columns.registrant')}</TableCell>
          <TableCell>{t('import:columns.field')}</TableCell>
          <TableCell>{t('import:columns.before')}</TableCell>
          <TableCell>{t('import:columns.after')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {plan.changes.flatMap(({ code, names, changes }) =>
          changes.map((change, index) => {
            const name = `${code} ${nameIn(names, language)}`
            const field = t(`registrants:fields.${change.field}`)
            return (
              <TableRow key={changeKey(code, change)}>
                <TableCell padding="checkbox">
                  <Checkbox
                    checked={accepts(code, change)}
                    onChange={(_, take) => setOverrulings(new Map(overrulings).set(changeKey(code, change), take))}
                    slotProps={{ input: { 'aria-label': t('import:takeField', { field, name }) } }}
                  />
                </TableCell>
                <TableCell>{index === 0 ? name : ''}</TableCell>
                <TableCell>
                  {field}
                  {change.conflict && (
                    <Box sx={{ display: 'flex', gap: 0.5, alignItems: 'center', color: 'warning.main' }}>
                      <WarningIcon />
                      {t('import:byHand')}
                    </Box>
                  )}
                </TableCell>
                <TableCell sx={{ maxWidth: 300, overflowWrap: 'anywhere' }}>
                  <ShownText text={text(change.field, change.before)} />
                </TableCell>
                <TableCell sx={{ maxWidth: 300, overflowWrap: 'anywhere' }}>
                  <ShownText text={text(change.field, change.after)} />
                </TableCell>
              </TableRow>
            )
          }),
        )}
      </TableBody>
    </Table>
  )
}

/** Create, update, unchanged and gone, each as a list; what changes is shown field by field. */
export function Changes(props: Props) {
  const { t } = useTexts()
  const language = useLanguage()
  const { plan } = props
  const { counts } = plan
  const [wish, setWish] = useState<Kind | null>(null)
  const shown = wish ?? (counts.update > 0 ? 'update' : (kinds.find((kind) => counts[kind] > 0) ?? 'create'))
  const items =
    shown === 'create'
      ? plan.create.map(({ code, names }) => `${code} ${nameIn(names, language)}`)
      : shown === 'update'
        ? []
        : plan[shown]
  const listed = shown === 'update' ? plan.changes.length : items.length
  return (
    <Box
      component="section"
      aria-label={t('import:whatChanges')}
      sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {kinds.map((kind) => (
          <Button
            key={kind}
            variant={kind === shown ? 'contained' : 'outlined'}
            aria-pressed={kind === shown}
            onClick={() => setWish(kind)}
          >
            {t('import:changeCount', { what: t(`import:changes.${kind}`), count: counts[kind] })}
          </Button>
        ))}
      </Box>
      {shown === 'gone' && counts.gone > 0 && <Typography>{t('import:goneHint')}</Typography>}
      {shown === 'update' && counts.update > 0 && <Updates {...props} />}
      {items.length > 0 && (
        <Box
          component="ul"
          tabIndex={0}
          aria-label={t(`import:changes.${shown}`)}
          sx={{ m: 0, p: 0, listStyle: 'none', columns: '280px', maxHeight: 220, overflow: 'auto', outlineOffset: -2 }}
        >
          {items.map((item) => (
            <li key={item}>
              <ShownText text={item} />
            </li>
          ))}
        </Box>
      )}
      {counts[shown] > listed && (
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          <Typography color="text.secondary">{t('import:firstOnly', { count: listed })}</Typography>
          <Button onClick={props.showMore}>{t('import:showMore')}</Button>
        </Box>
      )}
    </Box>
  )
}
