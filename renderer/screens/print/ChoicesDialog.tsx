import Button from '@mui/material/Button'
import CircularProgress from '@mui/material/CircularProgress'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { Product } from '../../../shared/documents/document.ts'
import type { PrintChoice } from '../../../shared/model/settings.ts'
import { useTexts } from '../../i18n/i18n.ts'
import { choiceOf, PrintChoices } from '../../ui/PrintChoices.tsx'
import { usePrinters } from '../../ui/print-jobs.ts'

/** Asks once, before a product is printed for the first time, on which printer and paper. */
export function ChoicesDialog(props: {
  products: readonly Product[]
  choices: Readonly<Record<string, PrintChoice>>
  onPrint: (choices: Record<string, PrintChoice>) => void
  onClose: () => void
}) {
  const { t } = useTexts()
  const printers = usePrinters()
  const [choices, setChoices] = useState<Record<string, PrintChoice>>(() =>
    Object.fromEntries(props.products.map((product) => [product, choiceOf(props.choices, product)])),
  )
  return (
    <Dialog open onClose={props.onClose} maxWidth="md" fullWidth aria-labelledby="choices-title">
      <DialogTitle id="choices-title">{t('print:choices.title')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <Typography color="text.secondary">{t('print:choices.once')}</Typography>
        {printers === undefined ? (
          <CircularProgress size={24} aria-label={t('print:choices.looking')} />
        ) : (
          <PrintChoices
            products={props.products}
            printers={printers}
            choices={choices}
            onChange={(product, choice) => setChoices((all) => ({ ...all, [product]: choice }))}
          />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={props.onClose}>{t('shell:cancel')}</Button>
        <Button variant="contained" disabled={printers === undefined} onClick={() => props.onPrint(choices)}>
          {t('print:choices.print')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
