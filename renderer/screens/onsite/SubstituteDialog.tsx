import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { sayReason } from '../../../shared/matching/say-reason.ts'
import { pairKey } from '../../../shared/model/pair.ts'
import type { SchedulingProblem } from '../../../shared/model/problem.ts'
import type { NoShow, SubstituteMeeting } from '../../../shared/scheduling/substitute-meetings.ts'
import type { CheckinRow, ForumRow, MeetingRow } from '../../database/rows.ts'
import { formatNumber } from '../../i18n/format.ts'
import { useLanguage, useSay, useTexts } from '../../i18n/i18n.ts'
import { productsInUse, readDocuments } from '../../repositories/documents.ts'
import { letSubstituteMeet } from '../../repositories/onsite.ts'
import { layOutRevision, readRevisions } from '../../repositories/revisions.ts'
import type { Scores } from '../../repositories/scores.ts'
import { announce } from '../../ui/announce.tsx'
import { toast } from '../../ui/toasts.tsx'
import { useSubstitutes } from './useSubstitutes.ts'
import type { DeskWords } from './words.ts'

type Ready = { problem: SchedulingProblem; scores: Scores }

/** How many documents will have to be printed again when the plan with this meeting is published. */
async function countReprints(forum: ForumRow, scores: Scores, meetings: SubstituteMeeting['meeting'][]) {
  const revision = ((await readRevisions(forum.id)).at(-1)?.number ?? 0) + 1
  const products = productsInUse(await readDocuments(forum.id))
  const { documents } = await layOutRevision(forum, { pairs: scores.pairs, meetings, revision, products })
  return documents.filter(({ edition }) => edition.revision === revision).length
}

/** One who could come: why, what it costs, and the button that settles it. The first button has the focus. */
function Offer(props: {
  offer: SubstituteMeeting
  first: boolean
  scores: Scores
  checkins: ReadonlyMap<string, CheckinRow>
  words: DeskWords
  busy: boolean
  onMeet: () => void
}) {
  const { t } = useTexts()
  const say = useSay()
  const language = useLanguage()
  const { offer, words } = props
  const { substitute, waiting, meeting } = offer
  const key = pairKey(waiting, substitute)
  const parts = props.scores.pairs.find(({ a, b }) => pairKey(a, b) === key)?.parts ?? []
  const [best] = [...parts].sort((one, two) => two.points - one.points)
  const facts = [
    t(props.checkins.get(substitute)?.state === 'arrived' ? 'onsite:checkinState.arrived' : 'onsite:notYet'),
    t('onsite:substitute.score', { score: formatNumber(language, offer.score, 1) }),
    t('onsite:substitute.meetings', { count: offer.meetings }),
    offer.belowMinimum && t('onsite:substitute.belowMinimum'),
    t('onsite:substitute.place', { table: meeting.table }),
    meeting.interpreter !== undefined && words.interpreter(meeting.interpreter),
  ]
  return (
    <Box
      component="li"
      data-substitute={substitute}
      sx={{ display: 'flex', gap: 2, alignItems: 'center', py: 1, borderBottom: 1, borderColor: 'divider' }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ fontWeight: 600 }}>{words.who(substitute)}</Box>
        <Box>{facts.filter(Boolean).join(' · ')}</Box>
        {best && <Box sx={{ color: 'text.secondary' }}>{sayReason(language, best, words.who)}</Box>}
        {offer.costs.length > 0 && (
          <Box sx={{ color: 'text.secondary' }}>
            {t('onsite:substitute.costs', { costs: offer.costs.map((cost) => say(cost)).join(' ') })}
          </Box>
        )}
      </Box>
      <Button
        variant={props.first ? 'contained' : 'outlined'}
        autoFocus={props.first}
        disabled={props.busy}
        aria-label={t('onsite:substitute.meetWith', { a: waiting, b: substitute })}
        onClick={props.onMeet}
      >
        {t('onsite:substitute.meet')}
      </Button>
    </Box>
  )
}

/** Somebody does not appear and somebody else waits: who is free and suits, the best first; one press settles it. */
export function SubstituteDialog(props: {
  forum: ForumRow
  absent: string
  slot: string
  ready: Ready | null
  meetings: readonly MeetingRow[]
  checkins: ReadonlyMap<string, CheckinRow>
  words: DeskWords
  onClose: () => void
}) {
  const { forum, absent, slot, ready, words, checkins } = props
  const { t } = useTexts()
  const say = useSay()
  const [busy, setBusy] = useState(false)
  const found = useSubstitutes(ready?.problem ?? null, props.meetings, checkins, absent, slot)
  const { noShow } = found
  const meet = async ({ missed }: NoShow, { meeting }: SubstituteMeeting) => {
    if (!ready) return
    setBusy(true)
    const done = await letSubstituteMeet(forum.id, { absent, missed, meeting }, found.seen)
    props.onClose()
    if (!done.ok) {
      toast(say(done.failure), 'error')
      return
    }
    const after = [...found.seen.filter(({ a, b }) => pairKey(a, b) !== pairKey(missed.a, missed.b)), meeting]
    const count = await countReprints(forum, ready.scores, after)
    const { a, b, table } = meeting
    const said = t('onsite:substitute.done', { a, b, table, absent, time: words.time(slot), count })
    announce(said)
    toast(said)
  }
  return (
    <Dialog open onClose={props.onClose} maxWidth="md" fullWidth aria-labelledby="substitute-title">
      <DialogTitle id="substitute-title">
        {t('onsite:substitute.title', { who: words.who(absent), time: words.time(slot) })}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1 }}>
        {found.state === 'working' && (
          <Box>
            <LinearProgress aria-label={t('onsite:substitute.working')} />
            <Typography color="text.secondary">{t('onsite:substitute.working')}</Typography>
          </Box>
        )}
        {found.state === 'failed' && (
          <Alert severity="error">{t('onsite:substitute.failed', { problem: found.problem ?? '' })}</Alert>
        )}
        {found.state === 'ready' && !noShow && <Alert severity="warning">{t('onsite:substitute.gone')}</Alert>}
        {noShow && noShow.offered.length === 0 && (
          <Alert severity="warning">{t('onsite:substitute.noneFree', { who: words.who(noShow.waiting) })}</Alert>
        )}
        {ready && noShow && noShow.offered.length > 0 && (
          <>
            <Typography>
              {t('onsite:substitute.hint', { who: words.who(noShow.waiting), table: noShow.missed.table })}
            </Typography>
            <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
              {noShow.offered.map((offer, index) => (
                <Offer
                  key={offer.substitute}
                  offer={offer}
                  first={index === 0}
                  scores={ready.scores}
                  checkins={checkins}
                  words={words}
                  busy={busy}
                  onMeet={() => void meet(noShow, offer)}
                />
              ))}
            </Box>
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={props.onClose}>{t('shell:cancel')}</Button>
      </DialogActions>
    </Dialog>
  )
}
