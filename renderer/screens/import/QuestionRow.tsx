import Autocomplete from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import Select from '@mui/material/Select'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { type Language, nameIn } from '../../../shared/model/language.ts'
import { fold } from '../../../shared/reference/fold.ts'
import { localityName } from '../../../shared/reference/localities.ts'
import { sectorLabel } from '../../../shared/reference/sectors.ts'
import { useLanguage, useTexts } from '../../i18n/i18n.ts'
import { isComposing } from '../../ui/commands/keys.ts'
import { CheckIcon, QuestionIcon } from '../../ui/icons/icons.tsx'
import { LocalityPicker } from '../../ui/pickers/LocalityPicker.tsx'
import { PickerField } from '../../ui/pickers/PickerField.tsx'
import { SectorPicker } from '../../ui/pickers/SectorPicker.tsx'
import { ShownText } from '../../ui/ShownText.tsx'
import type { Partner } from '../../workers/intake.ts'
import { answer as giveAnswer, type Question, type Repair } from './session.ts'

type Answering = { question: Question; answer: string | undefined; label: string }

/** Whom a wish may mean. */
export type Partners = { all: readonly Partner[]; byCode: ReadonlyMap<string, Partner> }

const partnerLabel = ({ code, names }: Partner, language: Language): string => `${code} – ${nameIn(names, language)}`

const searchTexts = new WeakMap<Partner, string>()

/** Everything by which somebody may look for a partner, folded once. */
function searchText(partner: Partner): string {
  const { code, names, nameAsWritten = '' } = partner
  const text = searchTexts.get(partner) ?? fold([code, ...Object.values(names), nameAsWritten].join(' '))
  searchTexts.set(partner, text)
  return text
}

function PartnerPicker({ question, answer, label, partners }: Answering & { partners: Partners }) {
  const language = useLanguage()
  return (
    <Autocomplete
      fullWidth
      size="small"
      autoHighlight
      options={partners.all}
      value={partners.byCode.get(answer ?? '') ?? null}
      getOptionLabel={(partner) => partnerLabel(partner, language)}
      getOptionKey={({ code }) => code}
      filterOptions={(options, { inputValue }) => {
        const words = fold(inputValue).split(/\s+/)
        return options.filter((option) => words.every((word) => searchText(option).includes(word))).slice(0, 60)
      }}
      onChange={(_, next) => giveAnswer(question, next?.code ?? null)}
      renderInput={(params) => <PickerField params={params} label={label} />}
    />
  )
}

const ranks = Array.from({ length: 10 }, (_, index) => String(index - 2))

/** Any rank of the parity scale. */
function RankPicker({ question, answer, label }: Answering) {
  const { t } = useTexts()
  return (
    <Select
      fullWidth
      size="small"
      displayEmpty
      value={answer ?? ''}
      onChange={(event) => giveAnswer(question, event.target.value === '' ? null : event.target.value)}
      SelectDisplayProps={{ 'aria-label': label }}
    >
      <MenuItem value="">{t('import:anotherRank')}</MenuItem>
      {ranks.map((rank) => (
        <MenuItem key={rank} value={rank}>
          {t(`import:ranks.${rank}`)}
        </MenuItem>
      ))}
    </Select>
  )
}

/** Any text, taken with Enter or on leaving the field. */
function TextAnswer({ question, answer, label }: Answering) {
  const { t } = useTexts()
  const [text, setText] = useState(answer ?? '')
  const give = () => {
    const given = text.trim()
    if (given !== (answer ?? '')) giveAnswer(question, given === '' ? null : given)
  }
  return (
    <TextField
      fullWidth
      size="small"
      value={text}
      placeholder={t('import:fullNames')}
      onChange={(event) => setText(event.target.value)}
      onBlur={give}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !isComposing(event.nativeEvent)) give()
      }}
      slotProps={{ htmlInput: { 'aria-label': label } }}
    />
  )
}

/** What stands for “leave it as it is written” among the answers; undefined where a cell must be decided. */
function asWritten(repair: Repair, question: Question): string | undefined {
  if (repair === 'side-unclear' || repair === 'x-meaning' || repair === 'email-typo') return undefined
  return repair === 'wish-ambiguous' || repair === 'wish-open' ? question.value : ''
}

/** One question: the cell's text, where it stands, the likely answers as buttons and a picker for any other. */
export function QuestionRow(props: {
  question: Question
  repair: Repair
  answer: string | undefined
  partners: Partners
}) {
  const { t } = useTexts()
  const language = useLanguage()
  const { question, repair, answer, partners } = props
  const [first] = question.problems
  const label = t('import:answerTo', { value: question.value })
  const labelOf = (value: string, given: string): string => {
    if (repair === 'side-unclear') return t(`registrants:side.${value}`)
    if (repair === 'x-meaning') return t(value === 'yes' ? 'import:xYes' : 'import:xNo')
    if (repair === 'sector-unknown') return sectorLabel(value, language)
    if (repair === 'rank-uncertain') return t(`import:ranks.${value}`)
    const partner = partners.byCode.get(value)
    if (repair === 'wish-ambiguous' && partner) return partnerLabel(partner, language)
    return repair.startsWith('locality') && !given.includes('(') ? localityName(value, language) : given
  }
  const answers = (first?.answers ?? []).map(({ value, label: given }) => ({ value, label: labelOf(value, given) }))
  const written = asWritten(repair, question)
  if (written !== undefined) answers.push({ value: written, label: t('import:leaveAsWritten') })
  const place = first ? [first.file, first.sheet, first.cell].filter(Boolean).join(' · ') : ''
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(160px, 1fr) minmax(0, 2fr) minmax(200px, 280px)',
        gap: 1,
        alignItems: 'center',
        py: 0.75,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ display: 'flex', gap: 0.75, alignItems: 'center', minWidth: 0 }}>
        {answer === undefined ? <QuestionIcon color="warning" /> : <CheckIcon color="success" />}
        <Box sx={{ minWidth: 0 }}>
          <Box sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
            <ShownText text={question.value} />
          </Box>
          <Typography variant="caption" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
            {t('import:cells', { count: question.problems.length, place })}
          </Typography>
        </Box>
      </Box>
      <Box role="group" aria-label={label} sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
        {answers.map(({ value, label: text }) => (
          <Button
            key={value}
            variant={answer === value ? 'contained' : 'outlined'}
            aria-pressed={answer === value}
            onClick={() => giveAnswer(question, answer === value ? null : value)}
          >
            {text}
          </Button>
        ))}
      </Box>
      <Box>
        {repair.startsWith('locality') && (
          <LocalityPicker label={label} value={answer} choose={(id) => giveAnswer(question, id ?? null)} />
        )}
        {repair === 'sector-unknown' && (
          <SectorPicker
            label={label}
            value={answer ? answer.split(',') : []}
            choose={(ids) => giveAnswer(question, ids.length > 0 ? ids.join(',') : null)}
          />
        )}
        {repair === 'rank-uncertain' && <RankPicker question={question} answer={answer} label={label} />}
        {repair === 'surnames-only' && <TextAnswer question={question} answer={answer} label={label} />}
        {repair.startsWith('wish') && (
          <PartnerPicker question={question} answer={answer} label={label} partners={partners} />
        )}
      </Box>
    </Box>
  )
}
