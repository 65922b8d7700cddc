import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import Typography from '@mui/material/Typography'
import { useMemo, useState } from 'react'
import { localityMatrix } from '../../../shared/matching/locality-matrix.ts'
import type { PairDecision } from '../../../shared/model/pair.ts'
import { matchesSearch } from '../../../shared/reference/fold.ts'
import { type ForumRow, pairId } from '../../database/rows.ts'
import { useTexts } from '../../i18n/i18n.ts'
import { announce } from '../../ui/announce.tsx'
import { useFindText } from '../../ui/find.ts'
import { go } from '../../ui/navigation.ts'
import { Empty, Page } from '../../ui/Page.tsx'
import { CellHint } from './CellHint.tsx'
import { DecisionButtons } from './DecisionButtons.tsx'
import { decideOrTakeBack } from './deciding.ts'
import { FilterBar } from './FilterBar.tsx'
import { everything, filtered, type PairFilter } from './filter.ts'
import { Matrix, type MatrixPlace } from './Matrix.tsx'
import { Overview } from './Overview.tsx'
import { PairList } from './PairList.tsx'
import { type PairView, useMatching } from './pairs.ts'
import { Reasons } from './Reasons.tsx'
import { WeightsPanel } from './WeightsPanel.tsx'

const views = ['list', 'matrix'] as const
type View = (typeof views)[number]

const focusReasons = (): void => document.getElementById('reasons')?.focus()

/** Screen 4: who should meet whom, and why. */
export function MatchingScreen({ forum }: { forum: ForumRow }) {
  const { t } = useTexts()
  const matching = useMatching(forum)
  const query = useFindText()
  const [view, setView] = useState<View>('list')
  const [panel, setPanel] = useState<'reasons' | 'weights'>('reasons')
  const [filter, setFilter] = useState<PairFilter>(everything)
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set())
  const [opened, setOpened] = useState<string | null>(null)
  const [place, setPlace] = useState<MatrixPlace | null>(null)
  const { scores, pairs } = matching
  const shown = useMemo(
    () => filtered(pairs, filter, (text) => query.trim() === '' || matchesSearch(text, query)),
    [pairs, filter, query],
  )
  const matrix = useMemo(
    () => (view === 'matrix' ? localityMatrix(pairs, [...matching.registrants.values()]) : null),
    [view, pairs, matching.registrants],
  )
  const cell = matrix && place ? matrix.cells[place.row]?.[place.column] : undefined
  const openedId = view === 'matrix' ? cell?.pair && pairId(cell.pair.a, cell.pair.b) : opened
  const pair = pairs.find(({ id }) => id === openedId)
  const selected = shown.filter(({ id }) => selection.has(id))
  const change = (part: Partial<PairFilter>) => setFilter((current) => ({ ...current, ...part }))
  const showRegistrant = (code: string) => {
    setView('list')
    change({ ...everything, registrant: code, list: 'best' })
  }
  const decideAbout = async (about: readonly PairView[], decision: PairDecision) => {
    const wanted = await decideOrTakeBack(forum.id, about, decision)
    const [first] = about
    const names = about.length === 1 && first ? t('matching:pair', { a: first.nameA, b: first.nameB }) : ''
    const what = t(`matching:decision.${wanted}`)
    announce(names ? `${names}: ${what}` : t('matching:decided', { count: about.length, decision: what }))
  }
  const decideInMatrix = ({ row, column }: MatrixPlace, decision: PairDecision) => {
    const chosen = matrix?.cells[row]?.[column]?.pair
    const about = pairs.find(({ id }) => chosen && id === pairId(chosen.a, chosen.b))
    if (about) void decideAbout([about], decision)
  }
  const nothing = scores.state === 'ready' && pairs.length === 0
  const coded = [...matching.registrants.values()].some(({ offers, seeks, priorities }) =>
    [offers, seeks, priorities].some((list) => list.length > 0),
  )
  return (
    <Page
      title={t('shell:screens.matching')}
      summary={t(`matching:state.${scores.state}`, { count: pairs.length, problem: scores.problem ?? '' })}
      actions={
        <>
          {matching.changed > 0 && (
            <Button onClick={matching.markSeen}>{t('matching:markSeen', { count: matching.changed })}</Button>
          )}
          <ToggleButtonGroup
            exclusive
            size="small"
            value={view}
            aria-label={t('matching:view.title')}
            onChange={(_, chosen: View | null) => chosen && setView(chosen)}
          >
            {views.map((each) => (
              <ToggleButton
                key={each}
                value={each}
                sx={{ py: 0, px: 1.25, minHeight: 30, textTransform: 'none', color: 'text.primary' }}
              >
                {t(`matching:view.${each}`)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
          <Button variant="outlined" disabled={pairs.length === 0} onClick={() => go('generate')}>
            {t('matching:toGenerate')}
          </Button>
          <Button
            variant="contained"
            disabled={selected.length === 0}
            onClick={() => void decideAbout(selected, 'accepted')}
          >
            {t('matching:accept', { count: selected.length })}
          </Button>
        </>
      }
    >
      {nothing ? (
        <Empty
          title={t(coded ? 'matching:none' : 'matching:noSectors')}
          hint={t(coded ? 'matching:noneHint' : 'matching:noSectorsHint')}
          action={
            <Button variant="outlined" onClick={() => go('registrants')}>
              {t('matching:toRegistrants')}
            </Button>
          }
        />
      ) : (
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: { md: 'minmax(0, 1fr) 340px' },
            gridTemplateRows: { md: 'minmax(0, 1fr)' },
            gap: 2,
            height: '100%',
          }}
        >
          <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1, minHeight: 320 }}>
            {scores.state === 'working' && pairs.length > 0 && (
              <Alert severity="info" sx={{ py: 0 }}>
                {t('matching:stale')}
              </Alert>
            )}
            {view === 'list' ? (
              <>
                <FilterBar matching={matching} filter={filter} onFilter={change} />
                <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap', minHeight: 30 }}>
                  <Typography component="span" role="status">
                    {selected.length > 0
                      ? t('matching:selected', { count: selected.length })
                      : t('matching:shown', { count: shown.length })}
                  </Typography>
                  {selected.length > 0 && (
                    <DecisionButtons pairs={selected} onDecide={(decision) => void decideAbout(selected, decision)} />
                  )}
                </Box>
                <PairList
                  pairs={shown}
                  opened={opened}
                  onOpen={(id) => {
                    setOpened(id)
                    setPanel('reasons')
                  }}
                  selection={selection}
                  onSelect={setSelection}
                  sort={filter.sort}
                  onSort={(sort) => change({ sort })}
                  onDecide={(about, decision) => void decideAbout(about, decision)}
                  onEnter={focusReasons}
                />
              </>
            ) : matrix && matrix.rows.length > 0 && matrix.columns.length > 0 ? (
              <Matrix
                matrix={matrix}
                chosen={place}
                onChoose={(chosen) => {
                  setPlace(chosen)
                  setPanel('reasons')
                }}
                onDecide={decideInMatrix}
                onEnter={focusReasons}
              />
            ) : (
              <Empty title={t('matching:matrix.none')} hint={t('matching:matrix.noneHint')} />
            )}
          </Box>
          <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: { xs: 320, md: 0 }, gap: 1 }}>
            <ToggleButtonGroup
              exclusive
              fullWidth
              size="small"
              value={panel}
              aria-label={t('matching:panel')}
              onChange={(_, chosen: typeof panel | null) => chosen && setPanel(chosen)}
            >
              <ToggleButton value="reasons" sx={{ py: 0, minHeight: 30, textTransform: 'none', color: 'text.primary' }}>
                {t('matching:reasons')}
              </ToggleButton>
              <ToggleButton value="weights" sx={{ py: 0, minHeight: 30, textTransform: 'none', color: 'text.primary' }}>
                {t('matching:weights.title')}
              </ToggleButton>
            </ToggleButtonGroup>
            <Box sx={{ overflow: 'auto', minHeight: 0, pr: 0.5 }}>
              {panel === 'weights' ? (
                <WeightsPanel forum={forum} />
              ) : pair ? (
                <Reasons
                  pair={pair}
                  nameOf={matching.nameOf}
                  onDecide={(decision) => void decideAbout([pair], decision)}
                  onRegistrant={showRegistrant}
                />
              ) : (
                view === 'list' && <Overview matching={matching} onRegistrant={showRegistrant} />
              )}
              {view === 'matrix' && panel === 'reasons' && (
                <CellHint
                  companies={cell?.companyPairs ?? 0}
                  hasPair={pair !== undefined}
                  onCompanies={() => {
                    const [row, column] = [matrix?.rows[place?.row ?? -1], matrix?.columns[place?.column ?? -1]]
                    if (row === undefined || column === undefined) return
                    setView('list')
                    change({ ...everything, kinds: 'companies', places: { row, column } })
                  }}
                />
              )}
            </Box>
          </Box>
        </Box>
      )}
    </Page>
  )
}
