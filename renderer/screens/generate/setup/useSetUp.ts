import { useCallback } from 'react'
import { type ForumEvent, forumEventSchema } from '../../../../shared/model/event.ts'
import { effectOfSetUp, withCancelledSlots } from '../../../../shared/scheduling/set-up-change.ts'
import { minutesOf } from '../../../../shared/scheduling/slots.ts'
import type { ForumRow } from '../../../database/rows.ts'
import { useTexts } from '../../../i18n/i18n.ts'
import { plainMeeting, readMeetings } from '../../../repositories/meetings.ts'
import { changeSetUp } from '../../../repositories/set-up.ts'
import { confirmStranded } from '../../../ui/stranded.tsx'
import { toast } from '../../../ui/toasts.tsx'

/** What was changed, for the history: `generate:history.WHAT`. */
export type SetUpStep = 'forum' | 'programme' | 'tables' | 'interpreters' | 'rules'

export type ChangeSetUp = (change: (event: ForumEvent) => ForumEvent, what: SetUpStep) => Promise<boolean>

const endsAfterStart = ({ sessions }: ForumEvent): boolean =>
  sessions.every(({ start, end }) => minutesOf(end) > minutesOf(start))

const idsAreUnique = (list: readonly { id: string }[]): boolean =>
  new Set(list.map(({ id }) => id)).size === list.length

/**
 * Changes the set-up. Meetings that would be stranded are listed first, and nothing happens without a yes; values that
 * make no sense are refused with a sentence. Answers whether the change was made.
 */
export function useSetUp(forum: ForumRow): ChangeSetUp {
  const { t } = useTexts()
  return useCallback(
    async (change, what) => {
      const after = withCancelledSlots(forum.event, change(forum.event))
      const refuse = (why: string) => {
        toast(why, 'error')
        return false
      }
      if (!forumEventSchema.safeParse(after).success) return refuse(t('generate:refused.value'))
      if (!endsAfterStart(after)) return refuse(t('generate:refused.end'))
      if (!idsAreUnique(after.tables) || !idsAreUnique(after.interpreters)) return refuse(t('generate:refused.id'))
      const meetings = (await readMeetings(forum.id)).map(plainMeeting)
      const { stranded } = effectOfSetUp(forum.event, after, meetings)
      if (!(await confirmStranded(forum.event, stranded))) return false
      await changeSetUp(forum.id, change, { key: `generate:history.${what}` })
      return true
    },
    [forum, t],
  )
}
