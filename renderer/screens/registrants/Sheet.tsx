import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import type { GridRowSelectionModel } from '@mui/x-data-grid'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { ForumRow, RegistrantRow } from '../../database/rows.ts'
import { formatNumber } from '../../i18n/format.ts'
import { useLanguage, useSay, useTexts } from '../../i18n/i18n.ts'
import type { CellProblem } from '../../repositories/cell-problems.ts'
import { useRegistrantChecks } from '../../repositories/registrant-checks.ts'
import { changeRegistrants } from '../../repositories/registrants.ts'
import { announce } from '../../ui/announce.tsx'
import { useCommand } from '../../ui/commands/registry.ts'
import { AddIcon, RemoveIcon } from '../../ui/icons/icons.tsx'
import { go } from '../../ui/navigation.ts'
import { Page } from '../../ui/Page.tsx'
import { AddDialog } from './AddDialog.tsx'
import { AvailabilityDialog } from './AvailabilityDialog.tsx'
import { addByHand, removeAsked, tellOutcome } from './actions.tsx'
import { cellKey } from './columns.tsx'
import { DuplicatesPanel } from './DuplicatesPanel.tsx'
import type { DialogName } from './field.ts'
import { registrantFields } from './fields.ts'
import { InitiativesDialog } from './InitiativesDialog.tsx'
import { PeopleDialog } from './PeopleDialog.tsx'
import { ProblemsPanel } from './ProblemsPanel.tsx'
import { fieldContext } from './partners.ts'
import { peopleOf, personFields } from './person-fields.ts'
import { type GridHandle, SheetGrid } from './SheetGrid.tsx'
import { useRegistrantFinder } from './search.ts'

type View = 'registrants' | 'people'
type PanelName = 'problems' | 'duplicates'

const dialogs = { availability: AvailabilityDialog, initiatives: InitiativesDialog, people: PeopleDialog }

const nothing: readonly RegistrantRow[] = []
const noneSelected: GridRowSelectionModel = { type: 'include', ids: new Set() }

/** The registrants of a forum as a sheet, as delegations or as people, with what is wrong beside it. */
export function Sheet({ forum, rows: read }: { forum: ForumRow; rows: readonly RegistrantRow[] | undefined }) {
  const { t } = useTexts()
  const say = useSay()
  const language = useLanguage()
  const rows = read ?? nothing
  const finds = useRegistrantFinder()
  const [view, setView] = useState<View>('registrants')
  const [panel, setPanel] = useState<PanelName | null>(null)
  const [isAdding, setIsAdding] = useState(false)
  const [selected, setSelected] = useState(noneSelected)
  const [opened, setOpened] = useState<{ dialog: DialogName; row: RegistrantRow } | null>(null)
  const at = useRef(-1)
  const grid = useRef<GridHandle>(null)

  const shown = useMemo(
    () => rows.filter(({ registrant }) => finds(registrant)).map((row) => ({ ...row, registrantId: row.id })),
    [rows, finds],
  )
  const fields = useMemo(
    () => registrantFields(fieldContext(forum.event, rows, language)),
    [forum.event, rows, language],
  )
  const people = useMemo(() => (view === 'people' ? peopleOf(shown) : []), [view, shown])
  const { problems, duplicates, known } = useRegistrantChecks(forum, read)
  const countOf = (list: readonly unknown[]) => (known ? formatNumber(language, list.length) : '…')
  const byCell = useMemo(
    () => new Map(problems.toReversed().map((each) => [cellKey(each.rowId, each.field), each])),
    [problems],
  )

  const save = useCallback(
    (changed: Parameters<typeof changeRegistrants>[1]) => changeRegistrants(forum.id, changed),
    [forum.id],
  )
  const goTo = (problem: CellProblem) => {
    setView('registrants')
    at.current = problems.indexOf(problem)
    announce(`${problem.code}: ${say(problem.message)}`)
    // The grid of delegations is there only after the view has changed.
    setTimeout(() => grid.current?.focus(problem.rowId, problem.field))
  }
  const walk = (by: 1 | -1) => {
    const inSight = new Set(shown.map(({ id }) => id))
    const start = at.current < 0 && by === -1 ? 0 : at.current
    for (let step = 1; step <= problems.length; step++) {
      const next = problems[(start + by * step + problems.length * 2) % problems.length]
      if (next && inSight.has(next.rowId)) return goTo(next)
    }
  }
  useCommand('next-problem', () => walk(1), problems.length > 0)
  useCommand('previous-problem', () => walk(-1), problems.length > 0)

  const chosen = shown.filter(({ id }) => (selected.type === 'include') === selected.ids.has(id))
  const localities = rows.filter(({ registrant: { kind } }) => kind === 'province' || kind === 'prefecture').length
  const toggle = (name: PanelName) => setPanel((before) => (before === name ? null : name))
  const changeView = (next: View | null) => {
    if (next === null) return
    setSelected(noneSelected)
    setView(next)
  }
  const openDialog = (dialog: DialogName, { registrantId }: { registrantId: string }) => {
    const row = rows.find(({ id }) => id === registrantId)
    if (row) setOpened({ dialog, row })
  }
  const PartDialog = opened ? dialogs[opened.dialog] : undefined
  const common = {
    label: t('shell:screens.registrants'),
    loading: read === undefined,
    selected,
    setSelected,
    save,
    told: tellOutcome,
    handle: grid,
    openDialog,
  }
  return (
    <Page
      title={t('shell:screens.registrants')}
      summary={read ? t('registrants:summary', { localities, others: rows.length - localities }) : undefined}
      actions={
        <>
          <ToggleButtonGroup
            exclusive
            size="small"
            value={view}
            aria-label={t('registrants:view.label')}
            onChange={(_, next: View | null) => changeView(next)}
          >
            {(['registrants', 'people'] as const).map((each) => (
              <ToggleButton key={each} value={each} sx={{ py: 0, px: 1, height: 30 }}>
                {t(`registrants:view.${each}`)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
          <Button startIcon={<AddIcon />} onClick={() => setIsAdding(true)}>
            {t('registrants:add')}
          </Button>
          {view === 'registrants' && chosen.length > 0 && (
            <Button
              color="error"
              startIcon={<RemoveIcon />}
              onClick={async () => {
                if (await removeAsked(forum.id, chosen)) setSelected(noneSelected)
              }}
            >
              {t('registrants:remove', { count: chosen.length })}
            </Button>
          )}
          <Button variant="outlined" aria-expanded={panel === 'problems'} onClick={() => toggle('problems')}>
            {t('registrants:problemsButton', { count: countOf(problems) })}
          </Button>
          <Button variant="outlined" aria-expanded={panel === 'duplicates'} onClick={() => toggle('duplicates')}>
            {t('registrants:duplicatesButton', { count: countOf(duplicates) })}
          </Button>
          <Button variant="contained" disabled={rows.length === 0} onClick={() => go('matching')}>
            {t('registrants:toMatching')}
          </Button>
        </>
      }
    >
      <Box sx={{ display: 'flex', gap: 1.5, height: '100%', minHeight: 320 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          {view === 'registrants' ? (
            <SheetGrid key="registrants" {...common} rows={shown} fields={fields} problems={byCell} />
          ) : (
            <SheetGrid key="people" {...common} rows={people} fields={personFields} problems={noProblems} />
          )}
        </Box>
        {panel === 'problems' && <ProblemsPanel problems={problems} goTo={goTo} close={() => setPanel(null)} />}
        {panel === 'duplicates' && (
          <DuplicatesPanel forumId={forum.id} candidates={duplicates} fields={fields} close={() => setPanel(null)} />
        )}
      </Box>
      {PartDialog && opened && <PartDialog forum={forum} row={opened.row} close={() => setOpened(null)} />}
      {isAdding && (
        <AddDialog
          taken={rows.map(({ registrant }) => registrant.code)}
          close={() => setIsAdding(false)}
          add={async (registrant) => {
            setIsAdding(false)
            await addByHand(forum.id, registrant)
          }}
        />
      )}
    </Page>
  )
}

const noProblems: ReadonlyMap<string, CellProblem> = new Map()
