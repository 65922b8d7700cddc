import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useMemo } from 'react'
import { completeness } from '../../../shared/matching/completeness.ts'
import { sayReason } from '../../../shared/matching/say-reason.ts'
import { unmatched } from '../../../shared/matching/unmatched.ts'
import type { Message } from '../../../shared/model/message.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'
import type { Matching } from './pairs.ts'

/** So many are listed; the heading says how many there are. */
const mostListed = 200

function Remarks(props: {
  title: string
  lines: readonly { code: string; remarks: readonly Message[] }[]
  nameOf: Matching['nameOf']
  onRegistrant: (code: string) => void
}) {
  const language = useLanguage()
  if (props.lines.length === 0) return null
  return (
    <Box component="section" aria-label={props.title} sx={{ mt: 2 }}>
      <Typography variant="h3" gutterBottom>
        {props.title}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.75 }}>
        {props.lines.slice(0, mostListed).map(({ code, remarks }) => (
          <li key={code}>
            <Button
              sx={{ p: 0, minHeight: 24, whiteSpace: 'normal', textAlign: 'left', justifyContent: 'flex-start' }}
              onClick={() => props.onRegistrant(code)}
            >
              {`${code} ${props.nameOf(code)}`}
            </Button>
            {remarks.map((remark) => (
              <Typography key={JSON.stringify(remark)} variant="body2" color="text.secondary">
                {sayReason(language, remark, props.nameOf)}
              </Typography>
            ))}
          </li>
        ))}
      </Box>
    </Box>
  )
}

/** What the profiles lack and who has no partner yet: the hints beside the pairs. */
export function Overview(props: { matching: Matching; onRegistrant: (code: string) => void }) {
  const { matching, onRegistrant } = props
  const { t } = useTexts()
  const lacking = useMemo(
    () =>
      [...matching.registrants.values()].flatMap((registrant) => {
        const remarks = completeness(registrant)
        return remarks.length === 0 ? [] : [{ code: registrant.code, remarks }]
      }),
    [matching.registrants],
  )
  const alone = useMemo(
    () =>
      matching.scores.state === 'ready'
        ? unmatched([...matching.registrants.values()], matching.pairs).map(({ code, reason }) => ({
            code,
            remarks: [reason],
          }))
        : [],
    [matching.registrants, matching.pairs, matching.scores.state],
  )
  return (
    <Box component="section" aria-label={t('matching:hints')}>
      <Typography color="text.secondary">{t('matching:choosePair')}</Typography>
      <Remarks
        title={t('matching:withoutPartner', { count: alone.length })}
        lines={alone}
        nameOf={matching.nameOf}
        onRegistrant={onRegistrant}
      />
      <Remarks
        title={t('matching:incomplete', { count: lacking.length })}
        lines={lacking}
        nameOf={matching.nameOf}
        onRegistrant={onRegistrant}
      />
    </Box>
  )
}
