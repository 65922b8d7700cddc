import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useMemo, useState } from 'react'
import { useTexts } from '../../i18n/i18n.ts'
import type { Partner } from '../../workers/intake.ts'
import { type Partners, QuestionRow } from './QuestionRow.tsx'
import type { ImportSession, RepairGroup } from './session.ts'

const shownAtFirst = 20

function Group({
  group,
  decisions,
  partners,
}: {
  group: RepairGroup
  decisions: ImportSession['decisions']
  partners: Partners
}) {
  const { t } = useTexts()
  const [all, setAll] = useState(false)
  const open = group.questions.filter(({ key }) => !decisions.has(key)).length
  const heading = `repair-${group.repair}`
  const shown = all ? group.questions : group.questions.slice(0, shownAtFirst)
  return (
    <Box
      component="section"
      aria-labelledby={heading}
      sx={{ display: 'grid', gap: 0.5, gridTemplateColumns: 'minmax(0, 1fr)' }}
    >
      <Typography id={heading} variant="h2">
        {t('import:groupOpen', {
          repair: t(`import:repairs.${group.repair}.title`),
          open,
          all: group.questions.length,
        })}
      </Typography>
      <Typography color="text.secondary">{t(`import:repairs.${group.repair}.hint`)}</Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, borderTop: 1, borderColor: 'divider' }}>
        {shown.map((question) => (
          <QuestionRow
            key={question.key}
            question={question}
            repair={group.repair}
            answer={decisions.get(question.key)}
            partners={partners}
          />
        ))}
      </Box>
      {shown.length < group.questions.length && (
        <Button onClick={() => setAll(true)} sx={{ justifySelf: 'start' }}>
          {t('import:showAll', { count: group.questions.length })}
        </Button>
      )}
    </Box>
  )
}

/** Step 3: what the cells leave open, together by the repair it needs; one answer serves all equal cells. */
export function ValuesStep(props: {
  session: ImportSession
  groups: readonly RepairGroup[]
  partners: readonly Partner[]
}) {
  const { t } = useTexts()
  const { session, groups } = props
  const partners = useMemo(
    (): Partners => ({
      all: props.partners,
      byCode: new Map(props.partners.map((partner) => [partner.code, partner])),
    }),
    [props.partners],
  )
  if (groups.length === 0) return <Typography>{t('import:noQuestions')}</Typography>
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {groups.map((group) => (
        <Group key={group.repair} group={group} decisions={session.decisions} partners={partners} />
      ))}
    </Box>
  )
}
