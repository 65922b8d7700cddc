import Button from '@mui/material/Button'
import { useState } from 'react'
import type { ForumRow } from '../../database/rows.ts'
import { useTexts } from '../../i18n/i18n.ts'
import { publishRevision } from '../../repositories/revisions.ts'
import { useCommand } from '../../ui/commands/registry.ts'
import { go } from '../../ui/navigation.ts'
import { Empty, Page } from '../../ui/Page.tsx'
import { toast } from '../../ui/toasts.tsx'
import { PublishDialog } from './PublishDialog.tsx'
import { Regenerate } from './Regenerate.tsx'
import type { RowMode } from './rows.ts'
import { useBoard } from './useBoard.ts'
import { Workbench } from './Workbench.tsx'

/** Screen 6: the plan as a timetable that is shaped by hand, and published. */
export function BoardScreen({ forum }: { forum: ForumRow }) {
  const { t } = useTexts()
  const [mode, setMode] = useState<RowMode>('tables')
  const [asking, setAsking] = useState(false)
  const [publishing, setPublishing] = useState(false)
  const model = useBoard(forum, mode)
  const { meetings, revisions, scores } = model
  const previous = revisions?.at(-1)
  const number = (previous?.number ?? 0) + 1
  const any = meetings !== undefined && meetings.length > 0 && scores.state === 'ready' && !publishing
  const publish = async (note: string) => {
    setAsking(false)
    setPublishing(true)
    try {
      toast(t('board:published', { number: await publishRevision(forum, scores.pairs, note) }))
    } finally {
      setPublishing(false)
    }
  }
  const ask = () => (previous ? setAsking(true) : void publish(''))
  useCommand('publish', ask, any)
  return (
    <Page
      title={t('shell:screens.board')}
      summary={meetings ? t('board:summary', { count: meetings.length }) : undefined}
      actions={
        <>
          {meetings && meetings.length > 0 && <Regenerate forum={forum} model={model} />}
          <Button variant="outlined" disabled={!any} onClick={() => go('print')}>
            {t('board:toPrint')}
          </Button>
          <Button variant="contained" disabled={!any} onClick={ask}>
            {t('board:publish', { number })}
          </Button>
        </>
      }
    >
      {meetings?.length === 0 && !model.problem?.pairs.length ? (
        <Empty
          title={t('board:none')}
          hint={t('board:noneHint')}
          action={
            <Button variant="outlined" onClick={() => go('generate')}>
              {t('board:toGenerate')}
            </Button>
          }
        />
      ) : (
        <Workbench forum={forum} model={model} mode={mode} onMode={setMode} />
      )}
      {asking && previous && (
        <PublishDialog
          number={number}
          previous={previous}
          model={model}
          onPublish={(note) => void publish(note)}
          onClose={() => setAsking(false)}
        />
      )}
    </Page>
  )
}
