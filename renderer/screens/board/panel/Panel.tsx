import Box from '@mui/material/Box'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import Typography from '@mui/material/Typography'
import type { PointerEvent } from 'react'
import type { ProblemPair } from '../../../../shared/model/problem.ts'
import type { BoardProblem } from '../../../../shared/scheduling/board-problems.ts'
import type { MeetingRow } from '../../../database/rows.ts'
import { useTexts } from '../../../i18n/i18n.ts'
import type { Carrying } from '../carrying.ts'
import type { BoardModel } from '../useBoard.ts'
import { Inspector } from './Inspector.tsx'
import { Problems } from './Problems.tsx'
import { Tray } from './Tray.tsx'

export const panelTabs = ['meeting', 'tray', 'problems'] as const
export type PanelTab = (typeof panelTabs)[number]

/** Beside the board: the meeting in focus, the pairs without a meeting, and what is wrong. */
export function Panel(props: {
  forumId: string
  model: BoardModel
  carrying: Carrying
  tab: PanelTab
  onTab: (tab: PanelTab) => void
  meeting: MeetingRow | undefined
  onMove: () => void
  onShowProblem: (problem: BoardProblem) => void
  onPress: (event: PointerEvent, pair: ProblemPair) => void
  wasDrag: () => boolean
}) {
  const { t } = useTexts()
  const { model, carrying, tab, meeting } = props
  const { problem } = model
  const unplaced = problem ? Math.max(0, problem.pairs.length - (model.board?.meetings.size ?? 0)) : 0
  const counts: Record<PanelTab, number | null> = { meeting: null, tray: unplaced, problems: model.problems.length }
  return (
    <Box
      data-tray=""
      sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, border: 1, borderColor: 'divider' }}
    >
      <Tabs
        value={tab}
        onChange={(_, next: PanelTab) => props.onTab(next)}
        variant="fullWidth"
        aria-label={t('board:panel')}
        sx={{ borderBottom: 1, borderColor: 'divider', flexShrink: 0 }}
      >
        {panelTabs.map((each) => (
          <Tab
            key={each}
            value={each}
            id={`board-tab-${each}`}
            aria-controls={`board-panel-${each}`}
            label={counts[each] === null ? t(`board:tab.${each}`) : t(`board:tab.${each}`, { count: counts[each] })}
            sx={{ minWidth: 0, px: 0.5, flex: '1 1 auto', whiteSpace: 'nowrap' }}
          />
        ))}
      </Tabs>
      <Box
        role="tabpanel"
        id={`board-panel-${tab}`}
        aria-labelledby={`board-tab-${tab}`}
        tabIndex={tab === 'tray' ? -1 : 0}
        sx={{ flex: 1, minHeight: 0, overflow: 'auto', p: 1 }}
      >
        {tab === 'tray' && <Tray model={model} carrying={carrying} onPress={props.onPress} wasDrag={props.wasDrag} />}
        {tab === 'problems' && <Problems model={model} onShow={props.onShowProblem} />}
        {tab === 'meeting' &&
          (meeting ? (
            <Inspector
              forumId={props.forumId}
              meeting={meeting}
              model={model}
              carrying={carrying}
              onMove={props.onMove}
            />
          ) : (
            <Typography color="text.secondary">{t('board:chooseMeeting')}</Typography>
          ))}
      </Box>
    </Box>
  )
}
