import Box from '@mui/material/Box'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormLabel from '@mui/material/FormLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'

/** One of a few, all in sight. */
export function Choice(props: {
  label: string
  value: string
  options: { value: string; label: string }[]
  onChoose: (value: string) => void
}) {
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 180 }}>
      <FormLabel component="legend">{props.label}</FormLabel>
      <RadioGroup value={props.value} onChange={(_, value) => props.onChoose(value)}>
        {props.options.map(({ value, label }) => (
          <FormControlLabel key={value} value={value} label={label} control={<Radio size="small" sx={{ p: 0.5 }} />} />
        ))}
      </RadioGroup>
    </Box>
  )
}
