import CircularProgress from '@mui/material/CircularProgress'
import Typography from '@mui/material/Typography'
import { products } from '../../../shared/documents/document.ts'
import { useTexts } from '../../i18n/i18n.ts'
import { PrintChoices } from '../../ui/PrintChoices.tsx'
import { usePrinters } from '../../ui/print-jobs.ts'
import { changeSettings, useSettings } from '../../ui/settings.ts'

/** On which printer and paper each product goes. */
export function Printing() {
  const { t } = useTexts()
  const { printing } = useSettings()
  const printers = usePrinters()
  return (
    <section aria-labelledby="printing-title">
      <Typography id="printing-title" component="h2" variant="h2" gutterBottom>
        {t('settings:printing')}
      </Typography>
      {printers?.length === 0 && <Typography color="text.secondary">{t('settings:noPrinters')}</Typography>}
      {printers === undefined ? (
        <CircularProgress size={24} aria-label={t('print:choices.looking')} />
      ) : (
        <PrintChoices
          products={products}
          printers={printers}
          choices={printing}
          onChange={(product, choice) => void changeSettings({ printing: { ...printing, [product]: choice } })}
        />
      )}
    </section>
  )
}
