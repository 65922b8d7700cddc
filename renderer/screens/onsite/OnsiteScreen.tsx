import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useMemo, useState } from 'react'
import type { ChangeRow, ForumRow } from '../../database/rows.ts'
import { useTexts } from '../../i18n/i18n.ts'
import { useMeetings } from '../../repositories/meetings.ts'
import { closeChange, useChanges, useCheckins } from '../../repositories/onsite.ts'
import { useProblem } from '../../repositories/problem.ts'
import { useRegistrants } from '../../repositories/registrants.ts'
import { useScores } from '../../repositories/scores.ts'
import { useCommand } from '../../ui/commands/registry.ts'
import { go } from '../../ui/navigation.ts'
import { Empty, Page } from '../../ui/Page.tsx'
import { UnpublishedNotice } from '../../ui/UnpublishedNotice.tsx'
import { ChangeQueue } from './ChangeQueue.tsx'
import { CheckIn } from './CheckIn.tsx'
import { ImpactDialog } from './ImpactDialog.tsx'
import { NowNext } from './NowNext.tsx'
import { RecordDialog } from './RecordDialog.tsx'
import { SubstituteDialog } from './SubstituteDialog.tsx'
import { useNow } from './useNow.ts'
import { useDeskWords } from './words.ts'

const none: never[] = []

/** Screen 8: the desk on the day; who has come, what runs, and what has to change. */
export function OnsiteScreen({ forum }: { forum: ForumRow }) {
  const { t } = useTexts()
  const rows = useRegistrants(forum.id)
  const checkins = useCheckins(forum.id) ?? new Map()
  const meetings = useMeetings(forum.id) ?? none
  const changes = useChanges(forum.id) ?? none
  const scores = useScores(forum)
  const problem = useProblem(forum)
  const { now, practice } = useNow(forum)
  const registrants = useMemo(() => rows?.map((row) => row.registrant) ?? none, [rows])
  const words = useDeskWords(forum, registrants)
  const [recording, setRecording] = useState(false)
  const [shown, setShown] = useState<string | null>(null)
  const [noShow, setNoShow] = useState<{ absent: string; slot: string } | null>(null)
  const ready = useMemo(() => (problem && scores.state === 'ready' ? { problem, scores } : null), [problem, scores])
  const impact: ChangeRow | undefined = changes.find(({ id }) => id === shown)
  const canRecord = meetings.length > 0
  useCommand('record-change', () => setRecording(true), canRecord)
  const arrived = [...checkins.values()].filter((row) => row.state === 'arrived').length
  const locked = meetings.filter(({ locks }) => locks.time || locks.table || locks.interpreter).length
  return (
    <Page
      title={t('shell:screens.onsite')}
      summary={t('onsite:summary', { arrived, count: rows?.length ?? 0 })}
      actions={
        <Button variant="contained" disabled={!canRecord} onClick={() => setRecording(true)}>
          {t('onsite:record')}
        </Button>
      }
    >
      {rows?.length === 0 ? (
        <Empty title={t('onsite:none')} hint={t('onsite:noneHint')} />
      ) : (
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 1fr) minmax(320px, 400px)' },
            gap: 2,
            alignItems: 'start',
          }}
        >
          <CheckIn
            forum={forum}
            now={now}
            registrants={rows ?? none}
            meetings={meetings}
            checkins={checkins}
            words={words}
            onNoShow={(absent, slot) => setNoShow({ absent, slot })}
          />
          <Box sx={{ display: 'grid', gap: 2, order: { xs: -1, md: 0 } }}>
            <UnpublishedNotice forum={forum} onPublished={() => go('print')} />
            {practice && <Typography color="text.secondary">{t('onsite:practice')}</Typography>}
            <NowNext forum={forum} now={now} meetings={meetings} checkins={checkins} words={words} />
            <ChangeQueue
              changes={changes}
              words={words}
              canShow={canRecord}
              onImpact={(change) => setShown(change.id)}
              onDismiss={(change) => void closeChange(forum.id, change.id, 'dismissed')}
            />
          </Box>
        </Box>
      )}
      {recording && (
        <RecordDialog
          forum={forum}
          registrants={registrants}
          words={words}
          now={now}
          onClose={() => setRecording(false)}
          onRecorded={(id, showIt) => {
            setRecording(false)
            if (showIt) setShown(id)
          }}
        />
      )}
      {noShow && (
        <SubstituteDialog
          {...noShow}
          forum={forum}
          ready={ready}
          meetings={meetings}
          checkins={checkins}
          words={words}
          onClose={() => setNoShow(null)}
        />
      )}
      {impact && impact.state === 'waiting' && (
        <ImpactDialog
          key={impact.id}
          forum={forum}
          change={impact}
          ready={ready}
          locked={locked}
          words={words}
          onClose={() => setShown(null)}
        />
      )}
    </Page>
  )
}
