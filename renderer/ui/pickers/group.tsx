import type { AutocompleteRenderGroupParams } from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'

/** A group of options: a group inside the list to a screen reader too, where Material UI draws a list in a list. */
export const pickerGroup = ({ key, group, children }: AutocompleteRenderGroupParams) => (
  <Box component="li" key={key} role="group" aria-label={group}>
    <Box
      aria-hidden
      sx={{
        position: 'sticky',
        top: -8,
        px: 1.5,
        py: 0.75,
        lineHeight: 1.4,
        fontWeight: 600,
        color: 'text.secondary',
        bgcolor: 'background.paper',
      }}
    >
      {group}
    </Box>
    <Box component="ul" role="none" sx={{ p: 0, '& .MuiAutocomplete-option': { pl: 3 } }}>
      {children}
    </Box>
  </Box>
)
