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
import { addByHand, movePerson, pasteWithNew, removeAsked, removePeople, tellOutcome } from './actions.tsx'
import type { GridRow } from './block.ts'
import { cellKey } from './columns.tsx'
import { DuplicatesPanel } from './DuplicatesPanel.tsx'
import { FilterBar } from './FilterBar.tsx'
import type { DialogName } from './field.ts'
import { registrantFields } from './fields.ts'
import { InitiativesDialog } from './InitiativesDialog.tsx'
import { PasteDialog } from './PasteDialog.tsx'
import { PeopleDialog } from './PeopleDialog.tsx'
import { ProblemsPanel } from './ProblemsPanel.tsx'
import { fieldContext } from './partners.ts'
import { type PersonRow, peopleOf, personFields } from './person-fields.ts'
import { type BlockBelow, type GridHandle, SheetGrid } from './SheetGrid.tsx'
import { useShown } from './useShown.ts'

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
  const [view, setView] = useState<View>('registrants')
  const [panel, setPanel] = useState<PanelName | null>(null)
  const [isAdding, setIsAdding] = useState(false)
  const [selected, setSelected] = useState(noneSelected)
  const [opened, setOpened] = useState<{ dialog: DialogName; row: RegistrantRow } | null>(null)
  const at = useRef(-1)
  const grid = useRef<GridHandle>(null)

  const [pasted, setPasted] = useState<BlockBelow<RegistrantRow & GridRow> | null>(null)

  const { problems, duplicates, known } = useRegistrantChecks(forum, read)
  const { shown, filter, setFilter, showAll } = useShown(rows, problems)
  const latest = useRef(rows)
  latest.current = rows
  const fields = useMemo(
    () => registrantFields(fieldContext(forum.event, () => latest.current, language)),
    [forum.event, language],
  )
  const people = useMemo(() => (view === 'people' ? peopleOf(shown) : []), [view, shown])
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
    if (!shown.some(({ id }) => id === problem.rowId)) showAll()
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

  const isChosen = ({ id }: { id: string }) => (selected.type === 'include') === selected.ids.has(id)
  const chosen = shown.filter(isChosen)
  const chosenPeople = people.filter(isChosen)
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
  const openPeople = () => {
    const row = chosenPeople[0] ?? people.find(({ id }) => id === grid.current?.lastRow()) ?? people[0]
    if (row) openDialog('people', row)
  }
  const move = async (row: PersonRow, by: 1 | -1) => {
    const id = await movePerson(forum.id, row, by)
    // The grid has the new order only after the database has told it.
    setTimeout(() => grid.current?.focus(id, 'personName'), 50)
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
      summary={
        read && (
          <span role="status">
            {shown.length < rows.length
              ? t('registrants:filter.shown', {
                  shown: formatNumber(language, shown.length),
                  count: formatNumber(language, rows.length),
                })
              : t('registrants:summary', { localities, others: rows.length - localities })}
          </span>
        )
      }
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
          {view === 'registrants' ? (
            <Button startIcon={<AddIcon />} onClick={() => setIsAdding(true)}>
              {t('registrants:add')}
            </Button>
          ) : (
            <Button startIcon={<AddIcon />} disabled={people.length === 0} onClick={openPeople}>
              {t('registrants:people.edit')}
            </Button>
          )}
          {view === 'people' && chosenPeople.length > 0 && (
            <Button
              color="error"
              startIcon={<RemoveIcon />}
              onClick={async () => {
                await removePeople(forum.id, chosenPeople)
                setSelected(noneSelected)
              }}
            >
              {t('registrants:remove', { count: chosenPeople.length })}
            </Button>
          )}
          {view === 'registrants' && chosen.length > 0 && (
            <Button
              color="error"
              startIcon={<RemoveIcon />}
              onClick={async () => {
                if (await removeAsked(forum, chosen)) setSelected(noneSelected)
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
        <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
          <FilterBar rows={rows} filter={filter} onFilter={setFilter} />
          <Box sx={{ flex: 1, minHeight: 240 }}>
            {view === 'registrants' ? (
              <SheetGrid
                key="registrants"
                {...common}
                rows={shown}
                fields={fields}
                problems={byCell}
                below={setPasted}
              />
            ) : (
              <SheetGrid
                key="people"
                {...common}
                rows={people}
                fields={personFields}
                problems={noProblems}
                move={(row, by) => void move(row, by)}
              />
            )}
          </Box>
        </Box>
        {panel === 'problems' && <ProblemsPanel problems={problems} goTo={goTo} close={() => setPanel(null)} />}
        {panel === 'duplicates' && (
          <DuplicatesPanel forumId={forum.id} candidates={duplicates} fields={fields} close={() => setPanel(null)} />
        )}
      </Box>
      {PartDialog && opened && <PartDialog forum={forum} row={opened.row} close={() => setOpened(null)} />}
      {pasted && (
        <PasteDialog
          request={pasted}
          taken={rows.map(({ registrant }) => registrant.code)}
          close={() => setPasted(null)}
          paste={(changed, added) => {
            setPasted(null)
            void pasteWithNew(forum.id, changed, added)
          }}
        />
      )}
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
