/** A list to pick from that is as dense as the grid it opens over, and wide enough for what it lists. */
export const pickerSlots = {
  paper: { sx: { border: 1, borderColor: 'divider' } },
  popper: { sx: { minWidth: 280 }, placement: 'bottom-start' },
  listbox: {
    sx: {
      fontSize: '0.8125rem',
      '& .MuiAutocomplete-option': { minHeight: 28 },
    },
  },
} as const
