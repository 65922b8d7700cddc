import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import CircularProgress from '@mui/material/CircularProgress'
import List from '@mui/material/List'
import ListItemButton from '@mui/material/ListItemButton'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import type { TFunction } from 'i18next'
import { useEffect, useMemo, useState } from 'react'
import type { DocumentSet } from '../../../shared/documents/build.ts'
import type { PrintDocument, Product } from '../../../shared/documents/document.ts'
import { nameIn } from '../../../shared/model/language.ts'
import { bridge } from '../../bridge/bridge.ts'
import type { ForumRow, RevisionRow } from '../../database/rows.ts'
import { useLanguage, useSay, useTexts } from '../../i18n/i18n.ts'
import { markPrinted, useDocuments } from '../../repositories/documents.ts'
import { layOutRevision, useRevisions } from '../../repositories/revisions.ts'
import { type Scores, useScores } from '../../repositories/scores.ts'
import { useFinder } from '../../ui/find.ts'
import { fileName } from '../../ui/forum-files.ts'
import { DownloadIcon, PrintIcon } from '../../ui/icons/icons.tsx'
import { go } from '../../ui/navigation.ts'
import { Empty, Page } from '../../ui/Page.tsx'
import { PdfPreview } from '../../ui/PdfPreview.tsx'
import { toast } from '../../ui/toasts.tsx'
import { typeset } from '../../workers/typesetting.ts'

const products = ['agenda', 'table-roster', 'interpreter-roster', 'timetable'] as const satisfies readonly Product[]
type PrintedProduct = (typeof products)[number]

const isPrinted = (text: unknown): text is PrintedProduct => products.some((product) => product === text)

type Made = { bytes: Uint8Array<ArrayBuffer> } | { problem: string }

function useDocumentSet(forum: ForumRow, revision: RevisionRow | undefined, scores: Scores): DocumentSet | null {
  const [set, setSet] = useState<DocumentSet | null>(null)
  useEffect(() => {
    if (!revision || scores.state !== 'ready') return
    let gone = false
    const { meetings, number } = revision
    layOutRevision(forum, { pairs: scores.pairs, meetings, revision: number }).then(
      (made) => {
        if (!gone) setSet(made)
      },
      (error: unknown) => console.error(error),
    )
    return () => {
      gone = true
    }
  }, [forum, revision, scores])
  return set
}

async function toPdf(documents: readonly PrintDocument[], t: TFunction): Promise<Made> {
  const made = await typeset([...documents])
  if (made.ok) return { bytes: new Uint8Array(made.value) }
  const { failure } = made
  if (failure.kind === 'missing-glyphs') return { problem: t('print:missingGlyphs', { count: failure.missing.length }) }
  return { problem: t('print:templateFailed', { problem: failure.diagnostics.join(' ') }) }
}

function Preview({ document }: { document: PrintDocument }) {
  const { t } = useTexts()
  const [made, setMade] = useState<Made | null>(null)
  useEffect(() => {
    let gone = false
    setMade(null)
    void toPdf([document], t).then((result) => {
      if (!gone) setMade(result)
    })
    return () => {
      gone = true
    }
  }, [document, t])
  if (!made) return <CircularProgress size={24} aria-label={t('print:layingOut')} />
  return 'problem' in made ? <Alert severity="error">{made.problem}</Alert> : <PdfPreview bytes={made.bytes} />
}

/** Screen 7: what is printed, as it will look, and how it leaves the machine. */
export function PrintScreen({ forum }: { forum: ForumRow }) {
  const { t } = useTexts()
  const say = useSay()
  const language = useLanguage()
  const revisions = useRevisions(forum.id)
  const revision = revisions?.at(-1)
  const scores = useScores(forum)
  const set = useDocumentSet(forum, revision, scores)
  const copies = useDocuments(forum.id)
  const copyOf = useMemo(() => new Map(copies?.map((row) => [row.id, row])), [copies])
  const found = useFinder()
  const [product, setProduct] = useState<PrintedProduct>('agenda')
  const [chosen, setChosen] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const documents = (set?.documents ?? []).filter((document) => document.product === product)
  const shown = documents.filter((document) => found(`${document.recipient} ${document.title.main}`))
  const current = shown.find((document) => document.id === chosen) ?? shown[0]
  const stem = `${fileName(nameIn(forum.event.names, language))} ${t(`print:product.${product}`)} R${revision?.number ?? 0}`

  const withPdf = async (use: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>) => {
    setBusy(true)
    const made = await toPdf(shown, t)
    if ('problem' in made) toast(made.problem, 'error')
    else await use(made.bytes)
    setBusy(false)
  }
  const save = () =>
    withPdf(async (bytes) => {
      const saved = await bridge.files.save('pdf', `${stem}.pdf`, bytes)
      if (!saved.ok) toast(say(saved.failure), 'error')
      else if (saved.value) toast(t('start:forumFile.saved', { name: saved.value.name }))
    })
  const print = () =>
    withPdf(async (pdf) => {
      const choice = { copies: 1, duplex: 'simplex' as const }
      const sent = await bridge.printing.print({ id: crypto.randomUUID(), product, title: stem, pdf, choice })
      if (!sent.ok) toast(say(sent.failure), 'error')
      else
        await markPrinted(
          forum.id,
          shown.map((document) => document.id),
        )
    })
  if (revisions && !revision)
    return (
      <Page title={t('shell:screens.print')}>
        <Empty
          title={t('print:publishFirst')}
          hint={t('print:publishFirstHint')}
          action={
            <Button variant="outlined" onClick={() => go('board')}>
              {t('print:toBoard')}
            </Button>
          }
        />
      </Page>
    )
  return (
    <Page
      title={t('shell:screens.print')}
      summary={set ? t('print:summary', { number: set.revision, count: set.documents.length }) : t('print:layingOut')}
      actions={
        <>
          <Button
            variant="outlined"
            startIcon={<DownloadIcon />}
            disabled={busy || shown.length === 0}
            onClick={() => void save()}
          >
            {t('print:save', { count: shown.length })}
          </Button>
          <Button
            variant="contained"
            startIcon={<PrintIcon />}
            disabled={busy || shown.length === 0}
            onClick={() => void print()}
          >
            {t('print:print', { count: shown.length })}
          </Button>
        </>
      }
    >
      <Box sx={{ display: 'grid', gridTemplateRows: 'auto 1fr', gap: 1, height: '100%', minHeight: 320 }}>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={product}
          aria-label={t('print:products')}
          onChange={(_, next) => {
            if (isPrinted(next)) setProduct(next)
          }}
        >
          {products.map((each) => (
            <ToggleButton key={each} value={each} sx={{ px: 2, py: 0.5 }}>
              {t(`print:product.${each}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(240px, 360px) minmax(0, 1fr)', gap: 2, minHeight: 0 }}>
          <List
            component="div"
            role="group"
            dense
            aria-label={t(`print:product.${product}`)}
            sx={{ overflow: 'auto', border: 1, borderColor: 'divider', p: 0 }}
          >
            {shown.map((document) => (
              <ListItemButton
                key={document.id}
                selected={document.id === current?.id}
                onClick={() => setChosen(document.id)}
                sx={{ gap: 1, minHeight: 32, py: 0 }}
              >
                <Box component="span" sx={{ fontWeight: 600, minWidth: 48 }}>
                  {document.recipient}
                </Box>
                <Box component="span" sx={{ flex: 1 }}>
                  {`R${document.edition.revision}`}
                </Box>
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  {t(`print:copy.${copyOf.get(document.id)?.copy ?? 'needed'}`)}
                </Box>
              </ListItemButton>
            ))}
          </List>
          {current ? <Preview document={current} /> : <CircularProgress size={24} aria-label={t('print:layingOut')} />}
        </Box>
      </Box>
    </Page>
  )
}
