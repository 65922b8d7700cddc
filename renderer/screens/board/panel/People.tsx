import Box from '@mui/material/Box'
import { headOf } from '../../../../shared/model/registrant.ts'
import type { BoardModel } from '../useBoard.ts'

const mostShown = 6

/** Who comes, by delegation: the head first, in bold. */
export function People({ codes, model }: { codes: readonly string[]; model: BoardModel }) {
  return codes.map((code) => {
    const registrant = model.registrants.get(code)
    if (!registrant) return null
    const head = headOf(registrant)
    const others = registrant.people.filter((person) => person !== head && person.name !== '')
    const shown = [...(head ? [head] : []), ...others].slice(0, mostShown)
    return (
      <Box key={code} sx={{ mb: 1 }}>
        <Box sx={{ color: 'text.secondary' }}>{`${code} · ${model.words.nameOf(code)}`}</Box>
        <Box component="ul" sx={{ m: 0, pl: 2 }}>
          {shown.map((person) => (
            <Box component="li" key={`${person.name} ${person.title}`} sx={{ fontWeight: person === head ? 600 : 400 }}>
              {person.name}
              {person.title !== '' && <Box component="span" sx={{ fontWeight: 400 }}>{` – ${person.title}`}</Box>}
            </Box>
          ))}
        </Box>
      </Box>
    )
  })
}
