import Box from '@mui/material/Box'
import Radio from '@mui/material/Radio'
import { useSay, useTexts } from '../../i18n/i18n.ts'
import type { Answer } from './useImpact.ts'

const shown = ['moved', 'cancelled', 'added', 'retimed', 'people', 'interpreters', 'documents'] as const

/** What accepting an answer will have changed, counted. */
function countsOf({ option, reprint }: Answer): Record<(typeof shown)[number], number> {
  const { difference, retimed } = option
  return {
    moved: difference.moved.length,
    cancelled: difference.cancelled.length,
    added: difference.added.length,
    retimed: retimed.length,
    people: new Set([...difference.participants, ...retimed.flatMap(({ a, b }) => [a, b])]).size,
    interpreters: difference.interpreters.length,
    documents: reprint.length,
  }
}

/** The answers side by side, the one that disturbs the fewest people first. */
export function OptionCards(props: { answers: readonly Answer[]; chosen: number; onChoose: (index: number) => void }) {
  const { t } = useTexts()
  const say = useSay()
  return (
    <Box
      role="radiogroup"
      aria-label={t('onsite:impact.answers')}
      sx={{ display: 'grid', gridTemplateColumns: `repeat(${props.answers.length}, minmax(0, 1fr))`, gap: 1 }}
    >
      {props.answers.map((answer, index) => {
        const counts = countsOf(answer)
        const { kind, buys } = answer.option
        return (
          <Box
            key={kind}
            component="label"
            sx={{
              display: 'grid',
              gridTemplateColumns: 'auto 1fr',
              alignContent: 'start',
              alignItems: 'center',
              border: index === props.chosen ? 2 : 1,
              m: index === props.chosen ? 0 : '1px',
              borderColor: index === props.chosen ? 'primary.main' : 'divider',
              borderRadius: 1,
              p: 1,
              cursor: 'pointer',
            }}
          >
            <Radio
              size="small"
              name="answer"
              value={kind}
              checked={index === props.chosen}
              onChange={() => props.onChoose(index)}
              sx={{ p: 0.5 }}
            />
            <Box component="span" sx={{ fontWeight: 600 }}>
              {t(`onsite:impact.kind.${kind}`)}
            </Box>
            <Box component="dl" sx={{ gridColumn: 2, m: 0, display: 'grid', gridTemplateColumns: '1fr auto' }}>
              {shown
                .filter((count) => counts[count] > 0 || count === 'moved' || count === 'documents')
                .map((count) => (
                  <Box key={count} sx={{ display: 'contents' }}>
                    <dt>{t(`onsite:impact.count.${count}`)}</dt>
                    <Box component="dd" data-count={count} sx={{ m: 0, fontWeight: 600, textAlign: 'right' }}>
                      {counts[count]}
                    </Box>
                  </Box>
                ))}
            </Box>
            <Box sx={{ gridColumn: 2, color: 'text.secondary', mt: 0.5 }}>{say(buys)}</Box>
          </Box>
        )
      })}
    </Box>
  )
}
