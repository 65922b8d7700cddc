import Alert from '@mui/material/Alert'
import CircularProgress from '@mui/material/CircularProgress'
import { useEffect, useState } from 'react'
import type { PrintDocument } from '../../../shared/documents/document.ts'
import { useSay, useTexts } from '../../i18n/i18n.ts'
import { PdfPreview } from '../../ui/PdfPreview.tsx'
import { type Made, type Refusal, refusalInWords, toPdf } from './pdf.ts'

/** Why something cannot be printed, document by document. */
export function Problem({ refusal, onClose }: { refusal: Refusal; onClose?: () => void }) {
  const { t } = useTexts()
  const made = refusalInWords(refusal, t, useSay())
  return (
    <Alert severity="error" {...(onClose ? { onClose } : {})}>
      {made.problem}
      {made.details.length > 0 && (
        <ul style={{ margin: '4px 0 0', paddingLeft: 20 }}>
          {made.details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
    </Alert>
  )
}

/** One document as it will be printed. */
export function Preview({ document }: { document: PrintDocument }) {
  const { t } = useTexts()
  const [made, setMade] = useState<Made | null>(null)
  useEffect(() => {
    let gone = false
    setMade(null)
    // Going through the list with the arrow keys sets only the document at which somebody stops.
    const timer = setTimeout(() => {
      void toPdf([document]).then((result) => {
        if (!gone) setMade(result)
      })
    }, 120)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [document])
  if (!made) return <CircularProgress size={24} aria-label={t('print:layingOut')} />
  return 'refusal' in made ? <Problem refusal={made.refusal} /> : <PdfPreview bytes={made.bytes} />
}
