import TextField from '@mui/material/TextField'

/** A choice of one out of a few, with its label over it. */
export function Choice<Value extends string>(props: {
  label: string
  value: Value
  choices: readonly { value: Value; label: string }[]
  onChange: (value: Value) => void
  width: number
}) {
  return (
    <TextField
      select
      label={props.label}
      value={props.value}
      sx={{ width: props.width }}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      onChange={(event) => {
        const chosen = props.choices.find(({ value }) => value === event.target.value)
        if (chosen) props.onChange(chosen.value)
      }}
    >
      {props.choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </TextField>
  )
}
