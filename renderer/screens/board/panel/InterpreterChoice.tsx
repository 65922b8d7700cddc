import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { judge } from '../../../../shared/scheduling/moves.ts'
import type { MeetingRow } from '../../../database/rows.ts'
import { useTexts } from '../../../i18n/i18n.ts'
import type { Carrying } from '../carrying.ts'
import type { BoardModel } from '../useBoard.ts'

/** Another interpreter for a meeting; who cannot come is listed with the reason. */
export function InterpreterChoice(props: { meeting: MeetingRow; model: BoardModel; carrying: Carrying }) {
  const { meeting, model, carrying } = props
  const { t } = useTexts()
  const { board, words } = model
  if (!board || meeting.interpreter === undefined) return null
  const options = board.problem.interpreters.map(({ id }) => ({
    id,
    judgement: judge(board, meeting, { slot: meeting.slot, interpreter: id }),
  }))
  return (
    <TextField
      select
      fullWidth
      label={t('board:interpreter')}
      value={options.some(({ id }) => id === meeting.interpreter) ? meeting.interpreter : ''}
      onChange={(event) => {
        const chosen = options.find(({ id }) => id === event.target.value)
        if (chosen) void carrying.carryOut(chosen.judgement, meeting)
      }}
    >
      {options.map(({ id, judgement }) => (
        <MenuItem
          key={id}
          value={id}
          disabled={judgement.kind === 'forbidden'}
          sx={{ display: 'block', whiteSpace: 'normal' }}
        >
          {words.interpreterName(id)}
          {judgement.kind === 'forbidden' && ` – ${words.say(judgement.why)}`}
          {'how' in judgement && judgement.how === 'swap' && ` – ${t('board:deed.swap')}`}
        </MenuItem>
      ))}
    </TextField>
  )
}
