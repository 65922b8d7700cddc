import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { DataGrid, type GridColDef, type GridRowSelectionModel } from '@mui/x-data-grid'
import { useMemo, useState } from 'react'
import { sayReason } from '../../../shared/matching/sayReason.ts'
import { nameIn } from '../../../shared/model/language.ts'
import type { PairDecision, ScoredPair } from '../../../shared/model/pair.ts'
import { type ForumRow, pairId } from '../../database/rows.ts'
import { formatNumber } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'
import { decide } from '../../repositories/decisions.ts'
import { useRegistrants } from '../../repositories/registrants.ts'
import { useScores } from '../../repositories/scores.ts'
import { isComposing } from '../../ui/commands/keys.ts'
import { useFinder } from '../../ui/find.ts'
import { go } from '../../ui/navigation.ts'
import { Empty, Page } from '../../ui/Page.tsx'

type PairRow = ScoredPair & { id: string; nameA: string; nameB: string }

function Reasons({ pair, nameOf }: { pair: PairRow; nameOf: (code: string) => string }) {
  const { t } = useTexts()
  const language = useLanguage()
  return (
    <Box component="section" aria-label={t('matching:reasons')} sx={{ overflow: 'auto' }}>
      <Typography variant="h2" gutterBottom>
        {t('matching:pair', { a: pair.nameA, b: pair.nameB })}
      </Typography>
      {pair.blocked && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {sayReason(language, pair.blocked, nameOf)}
        </Alert>
      )}
      <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: '3.5rem 1fr', gap: 1, m: 0 }}>
        {pair.parts.map((part) => [
          <Box component="dt" key={`${part.kind}-points`} sx={{ textAlign: 'right', fontWeight: 600 }}>
            {formatNumber(language, part.points, 1)}
          </Box>,
          <Box component="dd" key={part.kind} sx={{ m: 0 }}>
            {sayReason(language, part, nameOf)}
          </Box>,
        ])}
        <Box component="dt" sx={{ textAlign: 'right', fontWeight: 600, borderTop: 1, borderColor: 'divider' }}>
          {formatNumber(language, pair.score, 1)}
        </Box>
        <Box component="dd" sx={{ m: 0, borderTop: 1, borderColor: 'divider' }}>
          {t('matching:total')}
        </Box>
      </Box>
    </Box>
  )
}

function usePairRows(forum: ForumRow) {
  const language = useLanguage()
  const scores = useScores(forum)
  const registrants = useRegistrants(forum.id)
  const names = useMemo(
    () => new Map(registrants?.map(({ registrant }) => [registrant.code, nameIn(registrant.names, language)])),
    [registrants, language],
  )
  const rows = useMemo(() => {
    const nameOf = (code: string) => names.get(code) ?? code
    return scores.pairs.map(
      (pair): PairRow => ({
        ...pair,
        id: pairId(pair.a, pair.b),
        nameA: nameOf(pair.a),
        nameB: nameOf(pair.b),
      }),
    )
  }, [scores.pairs, names])
  return { scores, rows, names }
}

/** Screen 4: who should meet whom, and why. */
export function MatchingScreen({ forum }: { forum: ForumRow }) {
  const { t } = useTexts()
  const language = useLanguage()
  const { scores, rows, names } = usePairRows(forum)
  const found = useFinder()
  const [selection, setSelection] = useState<GridRowSelectionModel>({ type: 'include', ids: new Set() })
  const [opened, setOpened] = useState<string | null>(null)
  const shown = rows.filter((row) => found(`${row.a} ${row.b} ${row.nameA} ${row.nameB}`))
  const selected = shown.filter((row) =>
    selection.type === 'include' ? selection.ids.has(row.id) : !selection.ids.has(row.id),
  )
  const pair = rows.find((row) => row.id === opened)
  const columns = useMemo(
    (): GridColDef<PairRow>[] => [
      {
        field: 'score',
        headerName: t('matching:columns.score'),
        width: 80,
        type: 'number',
        valueFormatter: (value: number) => formatNumber(language, value, 1),
      },
      { field: 'a', headerName: t('matching:columns.codeA'), width: 72 },
      { field: 'nameA', headerName: t('matching:columns.nameA'), flex: 1, minWidth: 160 },
      { field: 'b', headerName: t('matching:columns.codeB'), width: 72 },
      { field: 'nameB', headerName: t('matching:columns.nameB'), flex: 1, minWidth: 160 },
      {
        field: 'decision',
        headerName: t('matching:columns.decision'),
        width: 130,
        valueGetter: (_, row) => (row.blocked ? t('matching:blocked') : t(`matching:decision.${row.decision}`)),
      },
    ],
    [t, language],
  )
  const decideAll = (pairs: readonly PairRow[], decision: PairDecision) => void decide(forum.id, pairs, decision)
  return (
    <Page
      title={t('shell:screens.matching')}
      summary={t(`matching:state.${scores.state}`, { count: rows.length, problem: scores.problem ?? '' })}
      actions={
        <>
          <Button variant="outlined" disabled={selected.length === 0} onClick={() => decideAll(selected, 'rejected')}>
            {t('matching:reject', { count: selected.length })}
          </Button>
          <Button variant="outlined" disabled={selected.length === 0} onClick={() => decideAll(selected, 'accepted')}>
            {t('matching:accept', { count: selected.length })}
          </Button>
          <Button variant="contained" disabled={rows.length === 0} onClick={() => go('generate')}>
            {t('matching:toGenerate')}
          </Button>
        </>
      }
    >
      {scores.state === 'ready' && rows.length === 0 ? (
        <Empty title={t('matching:none')} hint={t('matching:noneHint')} />
      ) : (
        <Box sx={{ display: 'grid', gridTemplateColumns: { md: 'minmax(0, 1fr) 340px' }, gap: 2, height: '100%' }}>
          <DataGrid
            aria-label={t('shell:screens.matching')}
            rows={shown}
            columns={columns}
            loading={scores.state === 'working' && rows.length === 0}
            checkboxSelection
            disableRowSelectionOnClick
            hideFooter
            rowSelectionModel={selection}
            onRowSelectionModelChange={setSelection}
            onCellClick={({ row }) => setOpened(row.id)}
            onCellKeyDown={({ row }, event) => {
              if (isComposing(event.nativeEvent)) return
              if (event.key === 'Enter') setOpened(row.id)
              if (event.key.toLowerCase() === 'x' && !event.ctrlKey && !event.metaKey) decideAll([row], 'rejected')
              if (event.key === ' ') {
                event.preventDefault()
                event.defaultMuiPrevented = true
                decideAll([row], 'accepted')
              }
            }}
          />
          {pair ? (
            <Reasons pair={pair} nameOf={(code) => names.get(code) ?? code} />
          ) : (
            <Typography color="text.secondary">{t('matching:choosePair')}</Typography>
          )}
        </Box>
      )}
    </Page>
  )
}
