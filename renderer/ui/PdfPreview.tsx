import Box from '@mui/material/Box'
import CircularProgress from '@mui/material/CircularProgress'
import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import { useEffect, useRef, useState } from 'react'
import { useTexts } from '../i18n/i18n.ts'

GlobalWorkerOptions.workerSrc = workerUrl

function PdfPage({ pdf, number, width }: { pdf: PDFDocumentProxy; number: number; width: number }) {
  const { t } = useTexts()
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    let task: { cancel: () => void; promise: Promise<void> } | undefined
    let gone = false
    const draw = async () => {
      const page = await pdf.getPage(number)
      const target = canvas.current
      if (!target || gone) return
      const scale = (width / page.getViewport({ scale: 1 }).width) * devicePixelRatio
      const viewport = page.getViewport({ scale })
      target.width = viewport.width
      target.height = viewport.height
      task = page.render({ canvas: target, viewport })
      await task.promise
    }
    draw().catch((error: unknown) => {
      if (!gone) console.error(error)
    })
    return () => {
      gone = true
      task?.cancel()
    }
  }, [pdf, number, width])
  return (
    <Box
      component="canvas"
      ref={canvas}
      role="img"
      aria-label={t('print:page', { number, count: pdf.numPages })}
      sx={{ width, bgcolor: '#fff', border: 1, borderColor: 'divider', display: 'block', mb: 1 }}
    />
  )
}

/** The pages of a PDF, as they will be printed. */
export function PdfPreview({ bytes, width = 560 }: { bytes: Uint8Array; width?: number }) {
  const { t } = useTexts()
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null)
  useEffect(() => {
    // The reader takes the bytes over; the caller keeps its own for saving.
    const task = getDocument({ data: bytes.slice(), isEvalSupported: false })
    task.promise.then(setPdf, (error: unknown) => console.warn(error))
    return () => void task.destroy()
  }, [bytes])
  if (!pdf) return <CircularProgress size={24} aria-label={t('print:layingOut')} />
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
  return (
    <Box tabIndex={0} sx={{ overflow: 'auto', height: '100%' }}>
      {numbers.map((number) => (
        <PdfPage key={number} pdf={pdf} number={number} width={width} />
      ))}
    </Box>
  )
}
