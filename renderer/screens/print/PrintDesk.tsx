import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import CircularProgress from '@mui/material/CircularProgress'
import FormControlLabel from '@mui/material/FormControlLabel'
import { useState } from 'react'
import type { PrintDocument, Product } from '../../../shared/documents/document.ts'
import type { PrintChoice } from '../../../shared/model/settings.ts'
import { bridge } from '../../bridge/bridge.ts'
import type { ForumRow, RevisionRow } from '../../database/rows.ts'
import { useTexts } from '../../i18n/i18n.ts'
import { markHandedOver } from '../../repositories/documents.ts'
import { announce } from '../../ui/announce.tsx'
import { useCommand } from '../../ui/commands/registry.ts'
import { PrintIcon } from '../../ui/icons/icons.tsx'
import { Empty, Page } from '../../ui/Page.tsx'
import { usePrintJobs } from '../../ui/print-jobs.ts'
import { changeSettings, useSettings } from '../../ui/settings.ts'
import { toast } from '../../ui/toasts.tsx'
import { UnpublishedNotice } from '../../ui/UnpublishedNotice.tsx'
import { ChoicesDialog } from './ChoicesDialog.tsx'
import { byProduct } from './copies.ts'
import { DocumentList } from './DocumentList.tsx'
import { Preview, Problem } from './Preview.tsx'
import { ProductList, type View } from './ProductList.tsx'
import type { Refusal } from './pdf.ts'
import { Queue } from './Queue.tsx'
import { SaveMenu } from './SaveMenu.tsx'
import { type Sent, send } from './send.ts'
import { useCopies } from './useCopies.ts'

const hasQueue = bridge.capabilities.printing === 'queue'

/** The papers of the last revision: which copies are needed, how each will look, and the way to the printer. */
export function PrintDesk(props: { forum: ForumRow; revisions: readonly RevisionRow[]; revision: RevisionRow }) {
  const { forum, revisions, revision } = props
  const { t } = useTexts()
  const settings = useSettings()
  const jobs = usePrintJobs()
  const [view, setView] = useState<View>('changed')
  const [shownId, setShownId] = useState<string>()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [busy, setBusy] = useState(false)
  const [asking, setAsking] = useState<{ documents: PrintDocument[]; products: Product[] } | null>(null)
  const [refused, setRefused] = useState<Refusal | null>(null)
  const { set, stale, counts, shown, layingOut, empty } = useCopies(forum, revisions, view, jobs)
  const current = shown.find(({ document }) => document.id === shownId) ?? shown[0]
  const picked = shown.filter(({ document }) => chosen.has(document.id))
  const inHand = (picked.length > 0 ? picked : shown).map(({ document }) => document)

  const choose = (next: View) => {
    setView(next)
    setChosen(new Set())
    setShownId(undefined)
  }
  const sendNow = async (documents: readonly PrintDocument[], choices: Record<string, PrintChoice>) => {
    if (!set) return
    setBusy(true)
    setRefused(null)
    try {
      const { sent, refusal }: Sent = await send({ forumId: forum.id, set, documents, choices, t })
      if (refusal) setRefused(refusal)
      if (sent > 0) toast(t(hasQueue ? 'print:queued' : 'print:opened', { count: sent }))
      setChosen(new Set())
    } finally {
      setBusy(false)
    }
  }
  const print = (documents: readonly PrintDocument[]) => {
    if (busy || !set) return
    if (documents.length === 0) {
      toast(t('print:nothingStale'), 'info')
      return
    }
    const unasked = [...byProduct(documents).keys()].filter((product) => !settings.printing[product])
    if (hasQueue && unasked.length > 0) setAsking({ documents: [...documents], products: unasked })
    else void sendNow(documents, settings.printing)
  }
  useCommand('print', () => print(stale))

  const handOver = async () => {
    await markHandedOver(
      forum.id,
      inHand.map(({ id }) => id),
    )
    setChosen(new Set())
    announce(t('print:handedOver', { count: inHand.length }))
  }
  const printedOnes = picked.length > 0 && picked.every(({ standing }) => standing === 'printed')
  return (
    <Page
      title={t('shell:screens.print')}
      summary={
        set ? t('print:summary', { number: revision.number, count: set.documents.length }) : t('print:layingOut')
      }
      actions={
        <>
          <Button variant="outlined" disabled={!printedOnes} onClick={() => void handOver()}>
            {t('print:handOver', { count: picked.length })}
          </Button>
          <SaveMenu forum={forum} set={set} view={view} documents={inHand} onRefused={setRefused} />
          {(view !== 'changed' || picked.length > 0) && (
            <Button variant="outlined" disabled={busy || inHand.length === 0} onClick={() => print(inHand)}>
              {t(picked.length > 0 ? 'print:printSelected' : 'print:printAll', { count: inHand.length })}
            </Button>
          )}
          <Button
            variant="contained"
            startIcon={busy ? <CircularProgress size={16} color="inherit" /> : <PrintIcon />}
            disabled={busy || stale.length === 0}
            onClick={() => print(stale)}
          >
            {t('print:printChanged', { count: stale.length })}
          </Button>
        </>
      }
    >
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1, height: '100%', minHeight: 360 }}>
        <UnpublishedNotice forum={forum} />
        {refused && <Problem refusal={refused} onClose={() => setRefused(null)} />}
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: '208px minmax(300px, 400px) minmax(0, 1fr)',
            gap: 2,
            flex: 1,
            minHeight: 0,
          }}
        >
          <ProductList view={view} changed={stale.length} counts={counts} onView={choose} />
          <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: 0 }}>
            <FormControlLabel
              sx={{ ml: 0, minHeight: 28 }}
              control={
                <Checkbox
                  disabled={shown.length === 0}
                  checked={picked.length > 0 && picked.length === shown.length}
                  indeterminate={picked.length > 0 && picked.length < shown.length}
                  onChange={(_, all) => setChosen(new Set(all ? shown.map(({ document }) => document.id) : []))}
                />
              }
              label={picked.length > 0 ? t('print:selected', { count: picked.length }) : t('print:selectAll')}
            />
            {layingOut ? (
              <CircularProgress size={24} aria-label={t('print:layingOut')} />
            ) : shown.length === 0 ? (
              <NothingHere view={view} empty={empty} />
            ) : (
              <DocumentList
                label={view === 'changed' ? t('print:changedView') : t(`print:product.${view}`)}
                entries={shown}
                current={current?.document.id}
                chosen={chosen}
                onShow={setShownId}
                onChoose={setChosen}
              />
            )}
          </Box>
          <Box component="section" aria-label={t('print:preview')} sx={{ minHeight: 0, overflow: 'hidden' }}>
            {current && !layingOut && <Preview key={current.document.id} document={current.document} />}
          </Box>
        </Box>
        {hasQueue && <Queue forumId={forum.id} jobs={jobs} />}
      </Box>
      {asking && (
        <ChoicesDialog
          products={asking.products}
          choices={settings.printing}
          onClose={() => setAsking(null)}
          onPrint={(choices) => {
            const printing = { ...settings.printing, ...choices }
            setAsking(null)
            void changeSettings({ printing }).then(() => sendNow(asking.documents, printing))
          }}
        />
      )}
    </Page>
  )
}

function NothingHere({ view, empty }: { view: View; empty: boolean }) {
  const { t } = useTexts()
  if (!empty) return <Empty title={t('print:noneFound')} />
  if (view === 'changed') return <Empty title={t('print:upToDate')} hint={t('print:upToDateHint')} />
  if (view === 'change-slip') return <Empty title={t('print:noSlips')} hint={t('print:noSlipsHint')} />
  return <Empty title={t('print:noneOfProduct')} />
}
